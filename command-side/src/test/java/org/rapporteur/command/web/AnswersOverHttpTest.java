package org.rapporteur.command.web;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.OnlyKafkaIsNotThere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the answer to an act says became of it, and what a preview says would. */
@OnlyKafkaIsNotThere
class AnswersOverHttpTest {
    private static final String SCHEDULE = """
        {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}
        """;
    private static final String DOCUMENT = """
        {"symbol": "CTOC/COP/2024/INF.1", "kind": "list-of-participants"}
        """;
    private static final String MEETING = """
        {"meeting": "plenary-1", "date": "2024-10-14"}
        """;
    private static final String AGENDA = """
        {"document": "CTOC/COP/2024/1", "items": [
          {"number": "1", "role": "opening", "title": {"en": "Opening", "zh": "开幕"}},
          {"number": "2", "role": "substantive", "title": {"fr": "Échange d’informations"}},
          {"number": "3", "role": "adoption-of-report", "title": {"en": "Report", "zh": "报告"}}]}
        """;

    private Door door;

    @BeforeEach
    void openDoor(@Autowired MockMvcTester http) {
        door = new Door(http, "session-" + UUID.randomUUID());
    }

    @Test
    void an_act_that_changes_nothing_says_which_fact_says_it_already() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.givenPosted("issue-document", DOCUMENT);
        door.givenPosted("issue-document", DOCUMENT.replace("INF.1", "INF.2"));

        door.whenPosted("issue-document", DOCUMENT)
                .thenStatus(200)
                .thenHeader("Location", "/sessions/" + door.session() + "?version=3")
                .thenJson("$.version", 3)
                .thenJson("$.unchanged.version", 2)
                .thenJson("$.unchanged.kind", "document-issued")
                .thenJson("$.unchanged.words", "Nothing changed: it is so since fact 2 (document-issued).");
        door.with("Accept-Language", "zh")
                .whenPosted("issue-document", DOCUMENT)
                .thenStatus(200)
                .thenText("$.unchanged.words", ".*2.*\\p{IsHan}.*");
    }

    @Test
    void the_answer_has_what_the_report_says_because_of_the_act() {
        door.givenPosted("schedule-session", SCHEDULE);

        door.with("Act-Id", "opened")
                .whenPosted("open-meeting", MEETING)
                .thenStatus(201)
                .thenText("$.sentences[0]", "The Conference of the Parties .* One meeting was held.*");
        door.with("Act-Id", "opened")
                .with("Accept-Language", "zh")
                .whenPosted("open-meeting", MEETING)
                .thenText("$.sentences[0]", ".*\\p{IsHan}.*");
        door.with("Prefer", "return=minimal")
                .whenPosted("issue-document", DOCUMENT)
                .thenStatus(201)
                .thenHeader("Preference-Applied", "return=minimal")
                .thenNo("$.sentences");
    }

    @Test
    void an_act_is_previewed_and_nothing_is_recorded() {
        door.whenPreviewed("schedule-session", SCHEDULE)
                .thenStatus(200)
                .thenJson("$.version", 1)
                .thenJson("$.wouldFollow[0].kind", "session-scheduled");
        door.givenPosted("schedule-session", SCHEDULE);

        door.with("Act-Id", "tried")
                .whenPreviewed("open-meeting", MEETING)
                .thenStatus(200)
                .thenJson("$.version", 2)
                .thenJson("$.wouldFollow[0].version", 2)
                .thenText("$.sentences[0]", ".* One meeting was held.*");
        door.whenPreviewed("open-session", "{}").thenProblem(422, "rejected");
        door.whenPreviewed("schedule-session", SCHEDULE).thenStatus(200).thenJson("$.unchanged.version", 1);
        // The id is free, and the session where it was.
        door.with("Act-Id", "tried")
                .whenPosted("issue-document", DOCUMENT)
                .thenStatus(201)
                .thenJson("$.version", 2);
    }

    @Test
    void a_preview_knows_when_things_happened() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.with("Occurred-At", "2024-10-14T09:00:00Z").givenPosted("open-meeting", MEETING);

        door.with("Occurred-At", "2024-10-14T06:00:00Z")
                .whenPreviewed("adjourn-meeting", "{\"meeting\": \"plenary-1\"}")
                .thenProblem(422, "rejected");
        door.with("Occurred-At", "2024-10-14T10:00:00Z")
                .whenPreviewed("adjourn-meeting", "{\"meeting\": \"plenary-1\"}")
                .thenStatus(200);
    }

    @Test
    void an_act_that_changed_nothing_gets_the_same_answer_again() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.givenPosted("issue-document", DOCUMENT);
        door.with("Act-Id", "twice").whenPosted("issue-document", DOCUMENT).thenStatus(200);
        door.givenPosted("issue-document", DOCUMENT.replace("INF.1", "INF.2"));

        door.with("Act-Id", "twice")
                .whenPosted("issue-document", DOCUMENT)
                .thenStatus(200)
                .thenJson("$.version", 2)
                .thenJson("$.unchanged.version", 2);
    }

    @Test
    void words_that_a_report_has_to_show_in_another_language_are_told_of() {
        door.givenPosted("schedule-session", SCHEDULE);

        door.whenPreviewed("issue-provisional-agenda", AGENDA).thenStatus(200).thenJson("$.lacking.languages[0]", "zh");
        door.whenPosted("issue-provisional-agenda", AGENDA)
                .thenStatus(201)
                .thenJson("$.lacking.languages[1]", "en")
                .thenText("$.lacking.words", "Words of this act are not given in Chinese and English, .*");
        door.whenPosted("issue-document", DOCUMENT).thenStatus(201).thenNo("$.lacking");
    }
}
