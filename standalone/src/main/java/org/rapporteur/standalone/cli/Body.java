package org.rapporteur.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.body.BodyCheck;
import org.rapporteur.standalone.body.BodyCheck.Sample;
import org.rapporteur.standalone.body.NewBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur body}: for whoever writes the profile of a body. */
@Command(name = "body", description = "Check the profile of a body, or begin one.")
final class Body {
    private final Progress progress = new Progress(System.out);

    @Command(
            name = "check",
            sortOptions = false,
            description = "Read profiles, play a sample session of each body by its rules and write the reports on it.")
    int check(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "The profiles, ID.yaml each.")
                    List<Path> files,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            description = "Where the sample reports go (default: nowhere).")
                    @Nullable Path out)
            throws IOException {
        int broken = 0;
        for (Path file : files) {
            try {
                BodyCheck found = BodyCheck.of(file);
                progress.say("%s: sound; a sample report tells %d kinds of facts in %s; sha256 %s"
                        .formatted(
                                file,
                                found.kinds(),
                                languages(found),
                                found.profile().digest()));
                if (out != null) {
                    write(found, out);
                }
            } catch (YamlMistake mistake) {
                System.err.println(mistake.getMessage());
                broken++;
            }
        }
        return broken == 0 ? 0 : 1;
    }

    private static String languages(BodyCheck found) {
        return found.profile().languages().stream().map(Language::tag).collect(Collectors.joining(", "));
    }

    private static void write(BodyCheck found, Path out) throws IOException {
        Files.createDirectories(out);
        for (Sample sample : found.reports()) {
            Files.writeString(
                    out.resolve("%s.%s.md"
                            .formatted(found.profile().id(), sample.language().tag())),
                    sample.report());
        }
    }

    @Command(
            name = "new",
            sortOptions = false,
            description =
                    "Write a profile to begin with: a copy of one that comes with the program, or answers to a few"
                            + " questions.")
    int begin(
            @Parameters(paramLabel = "FILE", description = "The profile to write, ID.yaml.") Path file,
            @Option(
                            names = "--like",
                            paramLabel = "ID",
                            description = "The body whose profile is copied (default: ask).")
                    @Nullable String like)
            throws IOException {
        if (Files.exists(file)) {
            System.err.println("%s is there already; it is not written over".formatted(file));
            return 1;
        }
        String id = BodyFile.idOf(file);
        Files.writeString(file, like == null ? NewBody.asked(id, System.in, System.out) : NewBody.like(like, id));
        progress.say("%s is written; look through it, then: rapporteur body check %s".formatted(file, file));
        return 0;
    }
}
