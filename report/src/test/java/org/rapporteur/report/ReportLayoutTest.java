package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.words;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;

/** In what order the reports of different bodies tell what. */
class ReportLayoutTest {
    private static final Event ADOPTED =
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    @Test
    void the_texts_come_first_and_then_organizational_matters_unless_the_body_says_otherwise() throws Exception {
        assertThat(headings(givenOf(body("usual", ""), TABLED, ADOPTED)))
                .containsSubsequence(
                        "I. Resolutions and decisions adopted by the Conference",
                        "II. Organizational matters",
                        "III. Technical assistance");
    }

    @Test
    void a_body_can_have_organizational_matters_last() throws Exception {
        SessionInReport report = givenOf(
                body("matters-last", "report: {chapters: [items, texts-adopted, organizational-matters]}"),
                TABLED,
                ADOPTED);

        assertThat(headings(report))
                .containsSubsequence(
                        "I. Technical assistance",
                        "II. Resolutions and decisions adopted by the Conference",
                        "A. Resolutions",
                        "III. Organizational matters");
        assertThat(report.inEnglish())
                .anyMatch(said -> said.endsWith("(For the text, see chapter II, section A, resolution 12/1.)"));
    }

    @Test
    void minutes_follow_the_agenda_and_what_has_no_item_comes_before_it() throws Exception {
        SessionInReport minutes = givenOf(
                body("minutes", "report: {chapters: [items], organizationalMatters: []}"),
                new ProvisionalAgendaIssued(
                        new Symbol("CTOC/COP/2024/1/Rev.1"),
                        List.of(
                                item("1", ItemRole.AGENDA_AND_ORGANIZATION, "Approval of the agenda"),
                                item("2", ItemRole.SUBSTANTIVE, "Motions"))),
                new AgendaAdopted(SECOND, new Symbol("CTOC/COP/2024/1/Rev.1"), List.of(), List.of(), false));

        assertThat(headings(minutes))
                .containsSubsequence(
                        "I. Organizational matters", "A. Opening of the session", "II. Approval of the agenda");
        assertThat(minutes.inEnglish()).anyMatch(said -> said.contains("adopted the provisional agenda"));
    }

    @Test
    void where_the_report_does_not_print_the_texts_it_refers_to_none_and_says_what_they_are_about() throws Exception {
        SessionInReport report =
                givenOf(body("without-texts", "report: {chapters: [organizational-matters, items]}"), TABLED, ADOPTED);

        assertThat(report.inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the Conference adopted a draft resolution"
                        + " (CTOC/COP/2024/L.8), entitled “Better technical assistance”.");
        assertThat(headings(report)).noneMatch(heading -> heading.contains("adopted by"));
    }

    private static AgendaItem item(String number, ItemRole role, String title) {
        return new AgendaItem(new ItemNumber(number), role, words(title, title), null);
    }

    /** The id of a body like the model one, with this in its profile. */
    private static String body(String id, String layout) throws Exception {
        String profile = Bodies.shipped("model-convention").replaceFirst("id: .*", "id: " + id) + layout + "\n";
        Bodies.takeIn(BodyFile.of(profile, Path.of(id + BodyFile.ENDING)));
        return id;
    }

    private static List<String> headings(SessionInReport report) {
        Document document = report.document(Language.ENGLISH);
        return document.body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> (heading.number() + " " + Inline.words(heading.text())).strip())
                .toList();
    }
}
