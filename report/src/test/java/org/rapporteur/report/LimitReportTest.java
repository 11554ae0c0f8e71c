package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.report.format.MarkdownFormat;

class LimitReportTest {
    private static String read(SessionInReport session, Language language) {
        return MarkdownFormat.render(session.document(language));
    }

    @Test
    void limits_are_told_under_the_item() {
        var report = given(
                new TimeLimited(SECOND, ITEM, LimitScope.STATEMENTS, 5, 2, DecisionMode.WITHOUT_OBJECTION),
                new SpeakersListClosed(SECOND, ITEM),
                new SpeakersListReopened(SECOND, ITEM));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference decided, without objection, to limit"
                                + " statements to 5 minutes each, and to 2 by each delegation on an item.",
                        "the list of speakers on item 2 was closed.",
                        "the list of speakers on item 2 was reopened.");
        assertThat(read(report, Language.CHINESE)).contains("项目2的发言名单截止报名。");
    }

    @Test
    void limits_and_lists_are_told_in_the_order_in_which_they_came() {
        var report = given(
                new SpeakersListClosed(SECOND, ITEM),
                new SpeakersListReopened(SECOND, ITEM),
                new TimeLimited(SECOND, ITEM, LimitScope.STATEMENTS, 5, null, DecisionMode.WITHOUT_OBJECTION),
                new SpeakersListClosed(SECOND, ITEM));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence("was reopened.", "to limit statements to 5 minutes each", "was closed.");
    }
}
