package org.rapporteur.procedure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.debate.DebateWarning;
import org.rapporteur.procedure.draft.DraftWarning;

class DiscrepancyWordsTest {
    private static final Symbol L8 = new Symbol("CTOC/COP/2024/L.8");

    private final RefusalWords words = new RefusalWords(Directory.standard());

    @Test
    void meetings_and_participants_have_their_names() {
        DiscrepancyNoted noted = DebateWarning.MORE_THAN_TWO_REPLIES.noted(
                Map.of("participant", new ParticipantCode("MEX"), "meeting", MeetingNumber.of("plenary-4")));
        assertThat(words.of(noted, Language.ENGLISH))
                .isEqualTo("At the 4th plenary meeting, the right of reply was accorded more than twice"
                        + " on the same item to Mexico.");
        assertThat(words.of(noted, Language.CHINESE)).isEqualTo("墨西哥在第4次全体会议上就同一议程项目行使答辩权超过两次。");
    }

    @Test
    void dates_are_written_out() {
        DiscrepancyNoted noted = DraftWarning.ADOPTED_OUTSIDE_THE_SESSION.noted(
                Map.of("draft", L8, "date", LocalDate.parse("2024-10-19")));
        assertThat(words.of(noted, Language.ENGLISH))
                .isEqualTo("CTOC/COP/2024/L.8 was adopted on 19 October 2024, which is not a day of the session.");
    }

    @Test
    void languages_have_their_names() {
        DiscrepancyNoted noted =
                DraftWarning.TEXT_MISSING_IN_A_LANGUAGE.noted(Map.of("draft", L8, "language", Language.CHINESE));
        assertThat(words.of(noted, Language.ENGLISH))
                .isEqualTo("Other drafts have a text in Chinese; CTOC/COP/2024/L.8 has none.");
    }
}
