package org.rapporteur.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.fact.Event;

/**
 * What was once written must be read for ever. One approved sample per kind of fact, {@code approved/<wire name>.json},
 * says how the kind is written; a change of a sample is a change of the promise.
 */
class ApprovedFactsTest {
    private final EventCodec codec = new EventCodec();

    @ParameterizedTest
    @MethodSource("kinds")
    void a_fact_is_read_and_written_as_approved(String kind) throws IOException {
        byte[] approved = sample(kind);

        Event fact = codec.read(kind, approved);

        assertThat(new String(codec.write(fact), UTF_8)).isEqualTo(CanonicalJson.of(new String(approved, UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_sample_leaves_nothing_out(String kind) throws IOException, ReflectiveOperationException {
        Event fact = codec.read(kind, sample(kind));

        for (RecordComponent part : fact.getClass().getRecordComponents()) {
            Object value = part.getAccessor().invoke(fact);
            assertThat(value).as(part.getName()).isNotNull();
            assertThat(Json.mapper().writeValueAsString(value))
                    .as(part.getName())
                    .isNotIn("[]", "{}", "\"\"");
        }
    }

    @Test
    void there_are_samples_of_facts_only() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/approved"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(kinds());
        }
    }

    static SortedSet<String> kinds() {
        return new TreeSet<>(EventCatalog.NAMES.all().keySet());
    }

    private static byte[] sample(String kind) throws IOException {
        String path = "/approved/" + kind + ".json";
        try (InputStream file = ApprovedFactsTest.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, "there is no sample " + path).readAllBytes();
        }
    }
}
