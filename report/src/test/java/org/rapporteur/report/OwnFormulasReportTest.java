package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statement;
import static org.rapporteur.report.SessionInReport.words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.MeetingNumber;

/** A report in the words of a body that says some things in its own way. */
class OwnFormulasReportTest {
    private static final String COUNCIL = "council";

    @BeforeAll
    static void a_body_has_words_of_its_own() throws Exception {
        String profile = Bodies.shipped("model-convention")
                        .replaceFirst("id: .*", "id: " + COUNCIL)
                        .replaceFirst("rules:", "rules:\n  examination-of-credentials: \"7\"")
                + """
                ruleTexts:
                  examination-of-credentials: {en: "the Secretary shall examine them.", zh: "秘书应予审查。"}
                formulas:
                  withdrawn: {en: "The motion “{about}” was taken back.", zh: "“{about}”议案已收回。"}
                  observers.institute: {en: "the institutes", zh: "各研究所"}
                  spoke.united-nations.few: {en: "Agencies spoke: {speakers}.", zh: "各机构发言：{speakers}。"}
                """;
        Bodies.takeIn(BodyFile.of(profile, Path.of(COUNCIL + BodyFile.ENDING)));
    }

    @Test
    void what_a_body_words_in_its_own_way_is_said_so() {
        SessionInReport report = givenOf(COUNCIL, TABLED, new DraftWithdrawn(DRAFT));

        assertThat(report.inEnglish()).contains("The motion “Better technical assistance” was taken back.");
        assertThat(report.inChinese()).contains("“更好的技术援助”议案已收回。");
    }

    @Test
    void a_body_has_words_of_its_own_for_one_usual_category_or_a_kind_of_them() {
        SessionInReport report = givenOf(
                COUNCIL,
                new AttendanceNoted(new Category("institute"), 2),
                registered(new Category("united-nations-system"), "agency", words("Agency", "机构"), words("A", "机构")),
                statement("agency"));

        assertThat(report.inEnglish())
                .anyMatch(said -> said.contains("observers for the following: the institutes"))
                .contains("Agencies spoke: Agency (A).");
    }

    @Test
    void a_rule_is_quoted_where_the_body_tells_what_it_provides() {
        Event[] credentials = {
            new MeetingOpened(MeetingNumber.of("bureau-1"), LocalDate.of(2024, 10, 15), null, null),
            new CredentialsExamined(MeetingNumber.of("bureau-1")),
            new CredentialsReported(SECOND, 2, 2, 0, List.of())
        };

        assertThat(givenOf(COUNCIL, credentials).inEnglish())
                .contains("Rule 7 provides that the Secretary shall examine them.");
        assertThat(givenOf(COUNCIL, credentials).inChinese()).contains("议事规则第7条规定，秘书应予审查。");
        assertThat(givenOf("model-convention", credentials).inEnglish())
                .noneMatch(said -> said.contains("provides that"));
    }

    @Test
    void another_body_says_it_as_all_do() {
        assertThat(givenOf("model-convention", TABLED, new DraftWithdrawn(DRAFT))
                        .inEnglish())
                .contains(
                        "The draft resolution entitled “Better technical assistance” (CTOC/COP/2024/L.8) was withdrawn.");
    }
}
