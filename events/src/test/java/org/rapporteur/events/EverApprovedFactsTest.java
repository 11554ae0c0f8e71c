package org.rapporteur.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.value.Hash;

/**
 * A sample that was once approved is the shape of facts on record somewhere, and is read for ever.
 * {@code ever-approved.txt} has the hash of each; who changes a sample puts the one before it into {@code past}.
 */
class EverApprovedFactsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path EVER_APPROVED = RESOURCES.resolve("ever-approved.txt");

    private final EventCodec codec = new EventCodec();

    @ParameterizedTest
    @MethodSource("everApproved")
    void every_shape_is_kept_and_read(String line) throws IOException {
        String kind = line.substring(line.indexOf(' ')).strip();

        assertThat(samples())
                .as("a sample that was approved once belongs into 'past'")
                .containsKey(line);
        assertThat(codec.read(kind, samples().getOrDefault(line, new byte[0]))).isNotNull();
    }

    @Test
    void what_is_approved_now_is_entered_in_the_list() throws IOException {
        assertThat(everApproved()).containsAll(samples().keySet());
    }

    /** Approving adds to the list; nothing is ever taken from it. */
    @BeforeAll
    static void approve() throws IOException {
        if (Boolean.getBoolean("approve")) {
            TreeSet<String> all = new TreeSet<>(samples().keySet());
            if (Files.exists(EVER_APPROVED)) {
                all.addAll(everApproved());
            }
            Files.write(EVER_APPROVED, all);
        }
    }

    static List<String> everApproved() throws IOException {
        return Files.readAllLines(EVER_APPROVED);
    }

    /** The samples there are, by hash and kind; a file is called {@code kind.json}, in the past {@code kind.1.json}. */
    private static Map<String, byte[]> samples() throws IOException {
        try (Stream<Path> approved = Files.list(RESOURCES.resolve("approved"));
                Stream<Path> past = Files.list(RESOURCES.resolve("past"))) {
            return Stream.concat(approved, past)
                    .filter(file -> file.toString().endsWith(".json"))
                    .collect(toMap(file -> Hash.of(read(file)) + "  " + kind(file), EverApprovedFactsTest::read));
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
