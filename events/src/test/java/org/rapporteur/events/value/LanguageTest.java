package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Json;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"en", "de", "de-AT", "zh-Hant", "zh-Hant-TW", "es-419", "gsw", "de-CH-1996", "sl-rozaj", "xx"})
    void any_language_has_a_tag(String tag) {
        assertThat(Language.of(tag).tag()).isEqualTo(tag);
        assertThat(Language.of(tag).locale().toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "de_AT", "de-at", "zh-hant", "english", "en-", "x-private", "iw", "en; q=1"})
    void a_tag_is_written_in_one_way(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Language.of(text));
    }

    @Test
    void whoever_writes_it_otherwise_is_told_how_it_is_written() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Language.of("iw"))
                .withMessage("Language cannot be 'iw'; it looks like 'he'");
    }

    @Test
    void no_tag_is_longer_than_there_is_room_for() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Language.of("de" + "-abcde".repeat(2_000)));
    }

    /** The bytes of facts, of which there are hashes, depend on it. */
    @Test
    void words_are_written_in_the_order_they_always_were_and_others_after() {
        Map<Language, String> words = new TreeMap<>();
        for (String tag : new String[] {"gsw", "de", "es", "ru", "fr", "en", "zh", "ar"}) {
            words.put(Language.of(tag), "w");
        }
        Wording wording = new Wording(words);

        String json = Json.mapper().writeValueAsString(wording);

        assertThat(json)
                .isEqualTo("{\"ar\":\"w\",\"zh\":\"w\",\"en\":\"w\",\"fr\":\"w\",\"ru\":\"w\",\"es\":\"w\","
                        + "\"de\":\"w\",\"gsw\":\"w\"}");
        assertThat(Json.mapper().readValue(json, Wording.class)).isEqualTo(wording);
    }

    @Test
    void some_are_written_from_right_to_left() {
        assertThat(Language.ARABIC.isRightToLeft()).isTrue();
        assertThat(Language.of("he").isRightToLeft()).isTrue();
        assertThat(Language.GERMAN.isRightToLeft()).isFalse();
    }
}
