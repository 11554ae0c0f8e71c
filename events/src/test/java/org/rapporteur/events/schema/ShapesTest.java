package org.rapporteur.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Json;

class ShapesTest {
    private static final Path SAMPLES = Path.of("..", "events", "src", "test", "resources");

    private final Shapes facts = Shapes.ofFacts();

    @ParameterizedTest
    @MethodSource("everApproved")
    void every_fact_that_was_ever_approved_has_the_shape_of_its_kind(Path sample) throws IOException {
        String kind = sample.getFileName().toString().replaceAll("(\\.\\d+)?\\.json", "");

        assertThat(facts.mismatches(kind, Json.mapper().readTree(Files.readString(sample)), Locale.ENGLISH))
                .isEmpty();
    }

    /** The validator fails on them if they are left as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"1.7976931348623157E308", "-1e300", "1e400", "9.3e18"})
    void a_number_too_large_for_any_place_is_found_to_be_so(String number) {
        String fields = "{\"category\": \"state-party\", \"number\": %s}".formatted(number);

        assertThat(Shapes.ofActs()
                        .mismatches("note-attendance", Json.mapper().readTree(fields), Locale.ENGLISH)
                        .each(Shapes.Mismatch::place))
                .containsExactly("#/number");
    }

    static List<Path> everApproved() throws IOException {
        try (Stream<Path> approved = Files.list(SAMPLES.resolve("approved"));
                Stream<Path> past = Files.list(SAMPLES.resolve("past"))) {
            return Stream.concat(approved, past)
                    .filter(file -> file.toString().endsWith(".json"))
                    .toList();
        }
    }
}
