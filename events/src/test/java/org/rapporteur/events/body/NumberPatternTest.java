package org.rapporteur.events.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;

class NumberPatternTest {
    private static final NumberedSession SESSION = new NumberedSession(39, new Symbol("WHA/A-39"));

    @ParameterizedTest
    @CsvSource({
        "{session}/{n}, 39/7",
        "{n} ({year}), 7 (2024)",
        "WHA{session}.{n}, WHA39.7",
        "{roman}/{n}, XXXIX/7",
        "EM-{roman}/{n}, EM-XXXIX/7",
        "{letter}-{n}, AM-7",
        "{designation}/{n}, A-39/7",
        "{n}/CP.{session}, 7/CP.39",
        "{n}, 7"
    })
    void a_number_is_read_as_it_is_written(String pattern, String number) {
        NumberPattern written = new NumberPattern(pattern);

        assertThat(written.at(7, SESSION, 2024)).contains(new TextNumber(number));
        assertThat(written.placeOf(new TextNumber(number), SESSION, false)).hasValue(7);
    }

    @Test
    void the_letter_of_a_part_is_read_where_there_are_parts() {
        NumberPattern pattern = new NumberPattern("{session}/{n}");

        assertThat(pattern.placeOf(new TextNumber("39/7 B"), SESSION, true)).hasValue(7);
        assertThat(pattern.placeOf(new TextNumber("39/7 B"), SESSION, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"38/7", "39/0", "39/07", "39/7/1", "x39/7"})
    void what_is_written_otherwise_has_no_place(String number) {
        assertThat(new NumberPattern("{session}/{n}").placeOf(new TextNumber(number), SESSION, true))
                .isEmpty();
    }

    @Test
    void a_name_of_a_session_that_leaves_no_room_gives_no_number() {
        NumberedSession session = new NumberedSession(1, new Symbol("A/" + "x".repeat(40)));

        assertThat(new NumberPattern("{designation}/{n}").at(1, session, 2024)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{session}", "{n}/{n}", "{place}/{n}", "{}/{n}"})
    void a_pattern_has_one_place_and_blanks_that_are_known(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(pattern))
                .withMessageContaining(pattern);
    }
}
