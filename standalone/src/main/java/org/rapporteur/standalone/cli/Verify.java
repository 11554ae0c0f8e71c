package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Language;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.archive.SessionArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur verify}: whether an archive is as it was recorded, without database, broker or network. */
@Command(
        name = "verify",
        sortOptions = false,
        description = "Check an archive, and say what was altered and where. Exit code 1 if anything was.")
final class Verify implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive.")
    Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "A public key known to be the record's, name+id+key; without it the archive's own count.")
    @Nullable String key;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of what is found (${DEFAULT-VALUE}).")
    String language = "en";

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        List<Finding> findings =
                SessionArchive.check(file, Optional.ofNullable(key).map(VerifierKey::parse));
        Findings.say(findings, Language.of(language), progress);
        if (!findings.isEmpty()) {
            return 1;
        }
        SessionArchive archive = SessionArchive.read(file);
        SessionRecord record = archive.record();
        progress.say("%s: %d facts, as they were recorded"
                .formatted(file, record.facts().size()));
        progress.say("%s%s"
                .formatted(
                        archive.signed(),
                        record.keys() == null
                                ? ""
                                : "; the key is " + record.keys().keys().getLast()));
        return 0;
    }
}
