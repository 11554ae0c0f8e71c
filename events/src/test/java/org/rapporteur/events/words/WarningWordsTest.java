package org.rapporteur.events.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Language;

class WarningWordsTest {
    private static final String L8 = "CTOC/COP/2024/L.8";

    @Test
    void meetings_and_participants_have_their_names() {
        DiscrepancyNoted noted =
                new DiscrepancyNoted("MORE_THAN_TWO_REPLIES", Map.of("participant", "IRN", "meeting", "plenary-4"));

        assertThat(WarningWords.of(noted, Language.ENGLISH))
                .isEqualTo("Iran (Islamic Republic of) exercised the right of reply more than twice"
                        + " at the 4th plenary meeting.");
        assertThat(WarningWords.of(noted, Language.CHINESE)).isEqualTo("伊朗伊斯兰共和国在第4次全体会议行使答辩权超过两次。");
    }

    @Test
    void categories_are_called_as_in_lists() {
        DiscrepancyNoted noted = new DiscrepancyNoted(
                "FEWER_NOTED_THAN_NAMED", Map.of("category", "STATE_PARTY", "noted", "2", "named", "3"));

        assertThat(WarningWords.of(noted, Language.ENGLISH))
                .isEqualTo("Of States parties, 2 were noted as attending, but 3 are registered by name.");
    }

    @Test
    void dates_are_written_out() {
        DiscrepancyNoted noted =
                new DiscrepancyNoted("ADOPTED_OUTSIDE_THE_SESSION", Map.of("draft", L8, "date", "2024-10-19"));

        assertThat(WarningWords.of(noted, Language.ENGLISH))
                .isEqualTo("CTOC/COP/2024/L.8 was adopted on 19 October 2024, outside the dates of the session.");
    }

    @Test
    void languages_have_their_names() {
        DiscrepancyNoted noted =
                new DiscrepancyNoted("TEXT_MISSING_IN_A_LANGUAGE", Map.of("draft", L8, "language", "CHINESE"));

        assertThat(WarningWords.of(noted, Language.ENGLISH))
                .isEqualTo("CTOC/COP/2024/L.8 was adopted without a text in Chinese, which other drafts have.");
    }

    /** As it stands in facts that were recorded since. */
    @Test
    void so_has_any_that_is_told_by_its_tag() {
        DiscrepancyNoted noted =
                new DiscrepancyNoted("TEXT_MISSING_IN_A_LANGUAGE", Map.of("draft", L8, "language", "de"));

        assertThat(WarningWords.of(noted, Language.ENGLISH))
                .isEqualTo("CTOC/COP/2024/L.8 was adopted without a text in German, which other drafts have.");
    }

    @Test
    void where_a_language_has_no_words_they_are_english() {
        DiscrepancyNoted noted = new DiscrepancyNoted("NO_SPONSOR_ON_RECORD", Map.of("draft", L8));

        assertThat(WarningWords.of(noted, Language.FRENCH)).isEqualTo(WarningWords.of(noted, Language.ENGLISH));
    }
}
