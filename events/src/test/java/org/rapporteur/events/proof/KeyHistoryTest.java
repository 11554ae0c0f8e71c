package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Json;
import tools.jackson.core.JacksonException;

class KeyHistoryTest {
    private static final SigningKey KEY = SigningKey.create("first");

    @Test
    void is_read_as_it_was_written() {
        KeyHistory keys = new KeyHistory(
                KEY.verifier().toString(),
                List.of(KeyHistory.introduce(SigningKey.create("next").verifier(), KEY)));

        assertThat(KeyHistory.parse(Json.mapper().writeValueAsString(keys))).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "\"a\"", "", "{\"first\": null}", "{\"first\": \"a\"} {}"})
    void is_nothing_else(String text) {
        assertThatThrownBy(() -> KeyHistory.parse(text))
                .isInstanceOfAny(IllegalArgumentException.class, JacksonException.class);
    }
}
