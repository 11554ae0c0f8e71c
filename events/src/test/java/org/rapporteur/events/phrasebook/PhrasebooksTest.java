package org.rapporteur.events.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;

class PhrasebooksTest {
    private static final Phrasebooks LAMPS = Phrasebooks.of("test-lamps");

    @Test
    void the_languages_are_those_that_have_files() {
        assertThat(LAMPS.languages()).containsExactly(Language.ENGLISH, Language.CHINESE);
        assertThatExceptionOfType(NoPhrasebook.class)
                .isThrownBy(() -> LAMPS.in(Language.FRENCH))
                .withMessage("there is no phrasebook 'test-lamps' in fr");
        assertThat(LAMPS.orEnglish(Language.FRENCH).language()).isEqualTo(Language.ENGLISH);
        assertThat(LAMPS.orEnglish(Language.CHINESE).language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void slots_are_filled_by_their_names() {
        Map<String, Object> slots = Map.of("lamps", 1, "by", "Ada");

        assertThat(LAMPS.in(Language.ENGLISH).say("lit", slots)).isEqualTo("1 lamp is lit by Ada.");
        assertThat(LAMPS.in(Language.CHINESE).say("lit", slots)).isEqualTo("Ada点着1盏灯。");
    }

    @Test
    void an_apostrophe_stands_for_itself() {
        assertThat(LAMPS.in(Language.ENGLISH).say("dark", Map.of("where", "here")))
                .isEqualTo("It's dark here.");
        assertThat(LAMPS.in(Language.ENGLISH).say("nobody")).isEqualTo("Nobody doesn't see it.");
    }

    @Test
    void a_script_gets_the_slots_to_fill() {
        assertThat(LAMPS.in(Language.ENGLISH).unfilled("dark")).isEqualTo("It's dark {where}.");
    }

    @Test
    void what_is_missing_stops_loudly() {
        Phrasebook english = LAMPS.in(Language.ENGLISH);

        assertThatIllegalStateException()
                .isThrownBy(() -> english.say("light"))
                .withMessage("there is no 'light' of the phrasebook 'test-lamps' in en");
        assertThatIllegalStateException()
                .isThrownBy(() -> english.say("lit", Map.of("lamps", 2)))
                .withMessageContaining("'lit' of the phrasebook 'test-lamps' in en has the slots")
                .withMessageContaining("by")
                .withMessageEndingWith("given are [lamps]");
    }

    @Test
    void languages_that_do_not_say_the_same_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrasebooks.of("test-lacking"))
                .withMessageContaining("the phrasebook 'test-lacking' in fr has the messages [lit]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrasebooks.of("test-slots"))
                .withMessage(
                        "'lit' of the phrasebook 'test-slots' in fr has the slots [lampe];" + " in en it has [lamp]");
        assertThat(Phrasebooks.withSlotsOfTheirOwn("test-slots").languages())
                .containsExactly(Language.ENGLISH, Language.FRENCH);
    }

    @Test
    void words_that_cannot_be_read_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrasebooks.of("test-unreadable"))
                .withMessageStartingWith("'lit' of the phrasebook 'test-unreadable' in en cannot be read");
    }

    @Test
    void a_family_has_english_words() {
        assertThatExceptionOfType(NoPhrasebook.class)
                .isThrownBy(() -> Phrasebooks.of("test-french"))
                .withMessage("there is no phrasebook 'test-french' in en");
    }

    @Test
    void several_can_speak_at_once() {
        Map<Integer, String> said = new HashMap<>();
        IntStream.range(2, 2000).forEach(n -> said.put(n, "%,d lamps are lit.".formatted(n)));

        assertThat(said.entrySet().parallelStream())
                .allSatisfy(lamps -> assertThat(
                                LAMPS.in(Language.ENGLISH).say("lit", Map.of("lamps", lamps.getKey(), "by", "none")))
                        .isEqualTo(lamps.getValue()));
    }
}
