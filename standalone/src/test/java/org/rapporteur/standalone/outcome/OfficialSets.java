package org.rapporteur.standalone.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sets of resolutions, as they lie in a folder: one folder each, with the English files of every year. */
final class OfficialSets {
    private final Path folder;

    OfficialSets(Path folder) {
        this.folder = folder;
    }

    /** Some files are there twice. */
    List<OfficialOutcome> all() throws IOException {
        return Stream.of(
                        in("SCresolutions", OfficialBody.SECURITY_COUNCIL),
                        in("ECOSOCresolutions", OfficialBody.ECONOMIC_AND_SOCIAL_COUNCIL),
                        in("HRCresolutions", OfficialBody.HUMAN_RIGHTS_COUNCIL))
                .flatMap(List::stream)
                .toList();
    }

    private List<OfficialOutcome> in(String set, OfficialBody body) throws IOException {
        Path files = folder.resolve(set);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(files)) {
            return paths.filter(OfficialSets::isAnEnglishResolution)
                    .sorted()
                    .map(file -> read(body, file))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
    }

    /** Statements of the President (PRST) are no resolutions; what was adopted before 2020 is there in English only. */
    private static boolean isAnEnglishResolution(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".xml")
                && (path.contains("/English/") || path.contains("/Pre-2020/"))
                && !path.contains("PRST");
    }

    private static Optional<OfficialOutcome> read(OfficialBody body, Path file) {
        try {
            return ResolutionFile.read(body, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
