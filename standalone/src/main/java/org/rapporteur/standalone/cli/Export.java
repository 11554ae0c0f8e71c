package org.rapporteur.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.ReportFiles;
import org.rapporteur.standalone.Requests;
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
    private static final int ATTEMPTS = 3;

    @Parameters(index = "0", paramLabel = "SESSION", description = "The session, such as assembly-12.")
    String session = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The archive to write.")
    Path out = Path.of("");

    @Mixin
    Servers servers = new Servers();

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        servers.run(progress, (commandSide, querySide) -> {
            SessionArchive archive = archive(new RecordServer(commandSide), querySide);
            archive.write(out);
            progress.say("%s: %d facts, %d documents; %s"
                    .formatted(out, archive.record().facts().size(), archive.documents(), archive.signed()));
            if (withholdsNames(querySide)) {
                progress.say("These pages withhold names of persons. The archive's facts and acts hold them: it is for"
                        + " those who may see the record.");
            }
        });
        return 0;
    }

    /** Begins anew when the session has gone on between the facts and the signature. */
    private SessionArchive archive(RecordServer server, URI querySide) throws IOException, InterruptedException {
        SessionId id = new SessionId(session);
        for (int attempt = 1; ; attempt++) {
            SessionRecord record = server.get(id);
            SessionArchive archive = SessionArchive.of(
                    record, reports(querySide, id, record.facts().size()));
            try {
                return server.seal(id, archive.hashes()).map(archive::sealed).orElse(archive);
            } catch (RecordServer.GoneOn gone) {
                if (attempt == ATTEMPTS) {
                    throw new IOException(gone.getMessage(), gone);
                }
            }
        }
    }

    private static boolean withholdsNames(URI querySide) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    Requests.to(querySide.resolve("/verification")).build();
            return Json.mapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body())
                    .path("namesWithheld")
                    .asBoolean(false);
        }
    }

    private static Map<String, byte[]> reports(URI querySide, SessionId session, long version)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rapporteur-export-");
        try {
            Map<String, byte[]> documents = new TreeMap<>();
            Played recorded = new Played(session, version, 0, Duration.ZERO);
            for (Path file : new ReportFiles(querySide).write(recorded, List.of("en", "zh"), folder)) {
                documents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return documents;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
