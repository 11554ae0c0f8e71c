package org.rapporteur.query.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;

/** That every language says the same with the same slots, each phrasebook sees to when it is read. */
class PageWordsTest {
    @Test
    void all_that_is_on_a_page_is_said_in_the_same_languages() {
        assertThat(PageWords.languages()).containsExactly(Language.ENGLISH, Language.ARABIC, Language.CHINESE);
        assertThat(PageWords.FAMILIES)
                .allSatisfy(family -> assertThat(family.languages()).isEqualTo(PageWords.languages()));
        assertThat(Words.languages()).isEqualTo(PageWords.languages());
        assertThat(Phrasebooks.of("keywords").languages()).isEqualTo(PageWords.languages());
    }

    @Test
    void a_message_is_of_one_family_only() {
        List<String> keys = PageWords.FAMILIES.stream()
                .flatMap(family -> family.in(Language.ENGLISH).keys().stream())
                .toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void messages_of_all_families_are_found_and_filled() {
        PageWords english = PageWords.in(Locale.UK);

        assertThat(english.say("skip")).isEqualTo("Skip to content");
        assertThat(english.say("board.day", Map.of("day", 2, "days", 5))).isEqualTo("Day 2 of 5");
        assertThat(english.say("problem.no-session", Map.of("session", "nowhere")))
                .isEqualTo("no session 'nowhere' is known here");
        assertThat(PageWords.in(Language.ARABIC.locale()).say("replay.found", Map.of("number", 2)))
                .isEqualTo("واقعتان");
    }

    @Test
    void a_message_that_is_missing_stops_loudly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PageWords.in(Locale.ENGLISH).say("board.lamp"))
                .withMessage("no phrasebook of pages has words for 'board.lamp'");
        assertThat(PageWords.in(Locale.ENGLISH).find("board.lamp", Map.of())).isEmpty();
    }

    @Test
    void a_script_gets_its_messages_with_their_slots() {
        assertThat(PageWords.in(Language.CHINESE.locale()).unfilled(key -> key.startsWith("desk.ui.")))
                .containsEntry("desk.ui.logged", "已记录：{act}");
    }
}
