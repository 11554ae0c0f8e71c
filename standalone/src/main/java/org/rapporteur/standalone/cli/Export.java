package org.rapporteur.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.ReportFiles;
import org.rapporteur.standalone.archive.RecordServer;
import org.rapporteur.standalone.archive.SessionArchive;
import org.rapporteur.standalone.scenario.Played;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur export}: a session as one file, with all that proves it. */
@Command(
        name = "export",
        sortOptions = false,
        description = "Write a session, its reports and the proofs of its facts to an archive.")
final class Export implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SESSION", description = "The session, such as untoc-cop-12.")
    String session = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The archive to write.")
    Path out = Path.of("");

    @Mixin
    Servers servers = new Servers();

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        servers.run(progress, (commandSide, querySide) -> {
            SessionId id = new SessionId(session);
            SessionRecord record = new RecordServer(commandSide).get(id);
            Map<String, byte[]> documents =
                    reports(querySide, id, record.facts().size());
            SessionArchive.of(record, documents).write(out);
            progress.say("%s: %d facts%s, %d documents"
                    .formatted(
                            out,
                            record.facts().size(),
                            record.checkpoint() == null ? ", not signed" : " under a signed checkpoint",
                            documents.size()));
        });
        return 0;
    }

    private static Map<String, byte[]> reports(URI querySide, SessionId session, long version)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rapporteur-export-");
        try {
            Map<String, byte[]> documents = new TreeMap<>();
            Played recorded = new Played(session, version, 0, Duration.ZERO);
            for (Path file : new ReportFiles(querySide).write(recorded, List.of("en", "zh"), folder)) {
                documents.put("documents/" + file.getFileName(), Files.readAllBytes(file));
            }
            return documents;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
