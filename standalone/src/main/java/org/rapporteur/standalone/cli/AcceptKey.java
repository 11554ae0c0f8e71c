package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.evidence.AcceptedKeys;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.standalone.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur accept-key}: whose archives may be imported, beside those of this record itself. */
@Command(
        name = "accept-key",
        sortOptions = false,
        description = "Accept archives sealed by a key of another record; without a key, say which are accepted.")
final class AcceptKey implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KEY",
            description =
                    "The public key, name+id+key, as somebody told you whom you trust; keys that it introduces later"
                            + " are accepted with it.")
    @Nullable String key;

    @Option(names = "--withdraw", description = "Accept it no longer; what was imported stays.")
    boolean withdraw;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lie (${DEFAULT-VALUE}); a server on them goes by it at once.")
    Path data = Path.of("data");

    @Override
    public Integer call() {
        AcceptedKeys accepted = AcceptedKeys.in(data.resolve("record"));
        Progress progress = new Progress(System.out);
        if (key == null) {
            List<VerifierKey> all = accepted.all();
            all.forEach(one -> progress.say(one.toString()));
            progress.say("%d keys of other records are accepted".formatted(all.size()));
            return 0;
        }
        VerifierKey meant = VerifierKey.parse(key);
        if (withdraw) {
            boolean was = accepted.withdraw(meant);
            progress.say((was ? "No longer accepted: " : "Was not accepted: ") + meant);
            return was ? 0 : 1;
        }
        progress.say((accepted.accept(meant) ? "Accepted: " : "Was accepted already: ") + meant);
        return 0;
    }
}
