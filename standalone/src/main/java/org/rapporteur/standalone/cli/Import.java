package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.archive.RecordServer;
import org.rapporteur.standalone.archive.SessionArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur import}: a session from an archive, with the same versions and hashes. */
@Command(
        name = "import",
        sortOptions = false,
        description = "Take a session in from an archive, if it is sealed by a key that is accepted there"
                + " (accept-key), nothing in it was altered and it is not there yet.")
final class Import implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive.")
    Path file = Path.of("");

    @Mixin
    Servers servers = new Servers();

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        List<Finding> findings = SessionArchive.check(file, Optional.empty());
        if (!findings.isEmpty()) {
            Findings.say(findings, Language.ENGLISH, progress);
            return 1;
        }
        SessionArchive archive = SessionArchive.read(file);
        progress.say("%s: %s".formatted(file, archive.signed()));
        SessionRecord record = archive.record();
        SealedRecord sealed = new SealedRecord(record, archive.seal().orElse(null));
        if (record.facts().isEmpty()) {
            progress.say("%s: there are no facts in it".formatted(file));
            return 1;
        }
        SessionId session = FactLine.read(record.facts().getFirst()).session();
        servers.run(progress, (commandSide, _) -> {
            new RecordServer(commandSide).put(session, sealed);
            progress.say(
                    "%s: %d facts taken in".formatted(session, record.facts().size()));
        });
        return 0;
    }
}
