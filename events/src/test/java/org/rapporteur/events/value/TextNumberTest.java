package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"12/3", "ES-11/1", "2728 (2024)", "78/183 A", "WHA77.1", "1/CP.29", "XIII/1", "214"})
    void a_number_is_what_bodies_write(String number) {
        assertThat(new TextNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "XIII", " 12/3", "12/3 ", "12/３", "-1", "12_3", "123456789012345678901234567890123"})
    void what_has_no_figure_or_other_signs_is_none(String text) {
        assertThatThrownBy(() -> new TextNumber(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void numbers_stand_in_the_order_in_which_one_counts() {
        assertThat(Stream.of("12/10", "12/9", "12/10 B", "2/11", "12/10 A", "ES-11/1")
                        .map(TextNumber::new)
                        .sorted())
                .extracting(TextNumber::value)
                .containsExactly("2/11", "12/9", "12/10", "12/10 A", "12/10 B", "ES-11/1");
    }
}
