package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Footnote;
import org.rapporteur.report.document.Inline;

class FootnoteReportTest {
    /** The sixth fact of the session, and so the act "act-5". */
    private static final SpeakersListClosed CLOSED = new SpeakersListClosed(SECOND, ITEM);

    private static final FootnoteAdded NOTE =
            new FootnoteAdded("act-5", words("One delegation was inscribed later.", "其后又有一个代表团报名。"));

    @Test
    void a_footnote_stands_where_the_act_is_told_which_rests_on_it_then() {
        var report = given(CLOSED, NOTE);

        assertThat(report.inEnglish())
                .anyMatch(paragraph -> paragraph.endsWith("the list of speakers on item 2 was closed.[1]"));
        assertThat(report.basisOf("was closed.")).contains(6L, 7L);
        assertThat(report.document(Language.ENGLISH).footnotes())
                .containsExactly(new Footnote(1, List.of(new Inline.Words("One delegation was inscribed later."))));
        assertThat(report.document(Language.CHINESE).footnotes())
                .containsExactly(new Footnote(1, List.of(new Inline.Words("其后又有一个代表团报名。"))));
    }

    @Test
    void a_footnote_to_an_act_that_no_paragraph_tells_is_not_shown() {
        var report = given(CLOSED, new FootnoteAdded("act-1", words("The agenda was reissued.", "议程已重新印发。")));

        assertThat(report.document(Language.ENGLISH).footnotes()).isEmpty();
    }
}
