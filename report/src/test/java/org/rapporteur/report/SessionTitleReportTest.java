package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** What the report calls a session: by its number among those of its kind, by its year, or by its name. */
class SessionTitleReportTest {
    private static final DateRange OCTOBER = new DateRange(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 15));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            REGULAR,           twelfth session,                   第十二届会议
            SPECIAL,           twelfth special session,           第十二届特别会议
            EMERGENCY_SPECIAL, twelfth emergency special session, 第十二届紧急特别会议
            ORGANIZATIONAL,    twelfth organizational session,    第十二届组织会议
            RESUMED,           resumed twelfth session,           第十二届会议续会
            """)
    void a_session_is_called_by_its_number_among_those_of_its_kind(SessionKind kind, String english, String chinese) {
        SessionInReport report = given(scheduled(12, kind, null, profile("")));

        assertThat(title(report, Language.ENGLISH)).contains("on its " + english + ", held");
        assertThat(title(report, Language.CHINESE)).contains(chinese + "报告");
    }

    @Test
    void sessions_of_which_there_is_one_a_year_are_called_by_their_years() {
        BodyProfile yearly = profile("sessions: {knownBy: year}\n");
        SessionInReport report = given(scheduled(2024, null, null, yearly), deferredTo(2025));

        assertThat(title(report, Language.ENGLISH)).contains("on its 2024 session, held");
        assertThat(title(report, Language.CHINESE)).contains("2024年会议报告");
        assertThat(report.inEnglish()).anyMatch(said -> said.contains("to its 2025 session"));
    }

    @Test
    void a_session_that_has_a_name_is_called_by_it() {
        SessionInReport report = given(scheduled(9586, null, words("9586th meeting", "第9586次会议"), profile("")));

        assertThat(title(report, Language.ENGLISH)).contains("on its 9586th meeting, held");
        assertThat(title(report, Language.CHINESE)).contains("第9586次会议报告");
    }

    @Test
    void the_session_after_a_special_one_is_a_special_one_and_after_a_resumed_one_a_regular_one() {
        assertThat(given(scheduled(7, SessionKind.SPECIAL, null, profile("")), deferredTo(8))
                        .inEnglish())
                .anyMatch(said -> said.contains("to its eighth special session"));
        assertThat(given(scheduled(7, SessionKind.RESUMED, null, profile("")), deferredTo(8))
                        .inEnglish())
                .anyMatch(said -> said.contains("to its eighth session"));
    }

    private static ItemDeferred deferredTo(int session) {
        return new ItemDeferred(SECOND, ITEM, session);
    }

    private static SessionScheduled scheduled(
            int number, @Nullable SessionKind kind, @Nullable Wording name, BodyProfile profile) {
        return new SessionScheduled(
                "untoc-cop",
                number,
                words("Vienna", "维也纳"),
                OCTOBER,
                new Symbol("CTOC/COP/2024"),
                List.of(),
                kind,
                name,
                profile);
    }

    private static BodyProfile profile(String more) {
        try {
            return BodyFile.of(Bodies.shipped("untoc-cop") + more, Path.of("untoc-cop.yaml"));
        } catch (Exception unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static String title(SessionInReport report, Language language) {
        return report.document(language).titlePage().title();
    }
}
