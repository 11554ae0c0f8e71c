package org.rapporteur.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.OnlyKafkaIsNotThere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnlyKafkaIsNotThere
class ActsOverHttpTest {
    private static final String SCHEDULE = """
        {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}
        """;
    private static final String DOCUMENT = """
        {"symbol": "CTOC/COP/2024/INF.1", "kind": "list-of-participants"}
        """;

    private Door door;

    @BeforeEach
    void openDoor(@Autowired MockMvcTester http) {
        door = new Door(http, "session-" + UUID.randomUUID());
    }

    @Test
    void an_act_is_answered_with_the_version_it_made_and_where_to_read_it() {
        door.whenPosted("schedule-session", SCHEDULE)
                .thenStatus(201)
                .thenHeader("Location", "/sessions/" + door.session() + "?version=1")
                .thenJson("$.session", door.session())
                .thenJson("$.version", 1);
    }

    @Test
    void an_act_whose_answer_could_not_be_read_is_not_entered() {
        door.with("Accept", "text/html")
                .whenPosted("schedule-session", SCHEDULE)
                .thenStatus(406);

        door.whenPosted("open-session", "{}").thenProblem(422, "rejected");
    }

    @Test
    void an_act_is_answered_in_utf_8_whatever_else_is_liked() {
        door.with("Accept", "application/json;charset=utf-16")
                .whenPosted("schedule-session", SCHEDULE)
                .thenStatus(201)
                .thenJson("$.version", 1);
    }

    @Test
    void an_act_without_fields_can_be_put_in_place_of_another() {
        door.givenPosted("schedule-session", SCHEDULE);

        door.whenPosted("correct-act", """
            {"act": "none", "instead": {"kind": "open-session"}, "reason": {"en": "misheard"}}
            """).thenProblem(422, "rejected");
    }

    @Test
    void health_tells_of_the_verification_and_of_the_relay(@Autowired MockMvcTester http) {
        http.post()
                .uri("/record/verification")
                .header("Prefer", "wait=60")
                .assertThat()
                .hasStatusOk();

        assertThat(http.get().uri("/actuator/health/record"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.components.verification.details.EVENT_STORE.findings",
                        count -> assertThat(count).isEqualTo(0))
                .hasPath("$.components.relay.status");
    }

    @Test
    void who_does_not_wait_for_a_look_at_the_record_is_told_where_its_result_will_be(@Autowired MockMvcTester http) {
        http.post()
                .uri("/record/verification")
                .header("Prefer", "wait=0")
                .assertThat()
                .hasStatus(202)
                .hasHeader("Location", "/record/verification")
                .hasHeader("Retry-After", "5");
    }

    @Test
    void an_act_sent_again_gets_the_answer_it_got() {
        door.with("Act-Id", "first").whenPosted("schedule-session", SCHEDULE).thenStatus(201);
        door.whenPosted("issue-document", DOCUMENT).thenStatus(201);

        door.with("Act-Id", "first")
                .whenPosted("schedule-session", SCHEDULE)
                .thenStatus(201)
                .thenHeader("Act-Id", "first")
                .thenJson("$.version", 1);
    }

    @Test
    void an_id_is_not_for_two_acts() {
        door.with("Act-Id", "first").whenPosted("schedule-session", SCHEDULE);

        door.with("Act-Id", "first")
                .whenPosted("issue-document", DOCUMENT)
                .thenProblem(409, "act-id-taken")
                .thenJson("$.detail", "Another act of this session bears the id “first”.");
    }

    @Test
    void a_refusal_names_the_rule_in_the_language_of_whoever_asked() {
        door.givenPosted("schedule-session", SCHEDULE);

        door.with("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
                .whenPosted("open-session", "")
                .thenProblem(422, "rejected")
                .thenJson("$.title", "该行为违反规则")
                .thenText("$.rule", "[A-Z_]+")
                .thenText("$.detail", ".*\\p{IsHan}.*");
        door.with("Accept-Language", "fr")
                .whenPosted("open-session", "")
                .thenProblem(422, "rejected")
                .thenJson("$.title", "The act breaks a rule");
    }

    @Test
    void a_refusal_cites_the_number_of_the_rule_where_the_body_has_told_it() {
        door.givenPosted("schedule-session", SCHEDULE);

        door.givenPosted("register-participants", "{\"category\": \"signatory\", \"states\": [\"SVK\"]}");

        door.whenPosted("submit-credentials", "{\"party\": \"SVK\", \"compliant\": true}")
                .thenProblem(422, "rejected")
                .thenJson("$.rule", "CREDENTIALS_ARE_THOSE_OF_PARTIES")
                .thenJson("$.ruleNumber", "18")
                .thenText("$.detail", ".*Rule 18 .*");
    }

    @Test
    void what_does_not_fit_is_answered_in_words() {
        door.givenPosted("schedule-session", SCHEDULE);

        door.whenPosted("issue-document", DOCUMENT.replace("INF.1", "INF.1/Rev.1"))
                .thenStatus(201)
                .thenText("$.discrepancies[0].warning", "[A-Z_]+")
                .thenText("$.discrepancies[0].words", ".*CTOC/COP/2024/INF.1/Rev.1.*");
    }

    @Test
    void an_unknown_act_is_answered_with_what_may_have_been_meant() {
        door.whenPosted("shedule-session", SCHEDULE)
                .thenProblem(404, "unknown-act")
                .thenJson("$.near[0]", "schedule-session");
    }

    @Test
    void all_fields_that_are_missing_or_unknown_are_named_at_once() {
        door.whenPosted("schedule-session", """
            {"body": "untoc-cop", "dates": {"from": "2024-10-14"}, "colour": "blue"}
            """)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/number", "#/colour", "#/dates/to");
    }

    @Test
    void a_malformed_value_is_named_with_an_example_in_the_language_of_whoever_asked() {
        door.with("Accept-Language", "zh")
                .whenPosted("issue-document", DOCUMENT.replace("CTOC/COP/2024/INF.1", "no symbol"))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/symbol")
                .thenJson("$.errors[0].detail", "“no symbol”不是有效的 Symbol，应如“A/2024/L.8/Rev.1”。");
    }

    @Test
    void nobody_without_a_name_is_replaced() {
        door.whenPosted("replace-officer", "{\"outgoing\": \"\", \"incoming\": \"Debora Lepre\", \"state\": \"ITA\"}")
                .thenProblem(400, "unreadable-act");
    }

    @Test
    void nobody_without_a_name_is_a_candidate_no_longer() {
        door.whenPosted("withdraw-candidate", "{\"person\": \" \", \"state\": \"ITA\"}")
                .thenProblem(400, "unreadable-act");
    }

    @Test
    void a_value_of_the_wrong_type_is_named() {
        door.whenPosted("schedule-session", SCHEDULE.replace("12", "\"twelve\""))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/number");
    }

    @Test
    void what_is_no_json_is_told_with_its_place() {
        door.whenPosted("schedule-session", "{\"body\": ")
                .thenProblem(400, "unreadable-act")
                .thenText("$.errors[0].detail", "This is no JSON \\(line 1, column .*");
        door.whenPosted("schedule-session", "{\"number\": 1, \"number\": 2}").thenProblem(400, "unreadable-act");
        door.with("Accept-Language", "zh")
                .whenPosted("schedule-session", SCHEDULE + SCHEDULE)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#")
                .thenJson("$.errors[0].detail", "此处应只有一个符合要求的值，其后不得有其他内容。");
    }

    @Test
    void text_that_no_database_can_keep_is_refused_where_it_stands() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.whenPosted("issue-document", DOCUMENT.replace("INF.1", "INF.1\\u0000"))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/symbol")
                .thenText("$.errors[0].detail", ".*a NUL.*");
        door.whenPosted("issue-document", DOCUMENT.replace("INF.1", "INF.1\\ud800"))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/symbol");
    }

    @Test
    void an_act_too_long_to_be_published_is_not_taken() {
        door.whenPosted("schedule-session", SCHEDULE + " ".repeat(1_000_000))
                .thenProblem(413, "too-large")
                .thenText("$.detail", "The body of this request may have 900,000 bytes. Nothing was done.");
    }

    @Test
    void of_very_many_faults_the_first_twenty_are_told() {
        door.whenPosted(
                        "register-participants",
                        "{\"category\": \"state-party\", \"states\": [" + "0,".repeat(400_000) + "0]}")
                .thenProblem(400, "unreadable-act")
                .thenJson("$.errors.length()", 20)
                // Each of them is no text, and together they are too many.
                .thenJson("$.errorCount", 400_002)
                .thenText("$.detail", "(?s).{1,5000}; and 399,982 more");
    }

    @Test
    void what_there_is_no_room_for_is_named() {
        door.whenPosted("issue-document", DOCUMENT.replace("INF.1", "INF.1" + "/a".repeat(20_000)))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/symbol");
        door.whenPosted("schedule-session", SCHEDULE.replace("12,", "9223372036854775807,"))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/number");
        door.with("Accept-Language", "zh")
                .whenPosted("schedule-session", SCHEDULE.replace("2024-10-14", "0000-01-01"))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/dates/from")
                .thenJson("$.errors[0].detail", "年份须在 1900 年至 2199 年之间。");
        door.whenPosted("announce", "{\"text\": " + "[".repeat(600) + "]".repeat(600) + "}")
                .thenProblem(400, "unreadable-act")
                .thenText("$.errors[0].detail", "More than 20 values lie within one another.*");
        door.whenPosted("issue-document", "{\"" + "x".repeat(800_000) + "\": 1}")
                .thenProblem(400, "unreadable-act")
                .thenText("$.detail", "(?s).{1,5000}");
    }

    @Test
    void letters_of_any_script_in_a_header_have_a_bound_as_well() {
        door.with("Acting-For", "UTF-8''" + "%41".repeat(2_000))
                .whenPosted("schedule-session", SCHEDULE)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("Acting-For")
                .thenJson("$.errors[0].detail", "There is room for 200 characters, and these are 2,000.");
    }

    @Test
    void what_headers_have_no_room_for_is_named() {
        door.with("Act-Id", "1".repeat(201))
                .with("Acting-For", "x".repeat(201))
                .whenPosted("schedule-session", SCHEDULE)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("Act-Id", "Acting-For")
                .thenJson("$.errors[0].detail", "There is room for 200 characters, and these are 201.");
        for (String time : List.of("-1000000000-01-01T00:00:00Z", "0000-01-01T00:00:00Z")) {
            door.with("Occurred-At", time)
                    .whenPosted("schedule-session", SCHEDULE)
                    .thenProblem(400, "unreadable-act")
                    .thenPlaces("Occurred-At");
        }
    }

    @Test
    void a_correction_longer_than_can_be_published_is_not_made() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.with("Act-Id", "many").givenPosted("register-participants", organizations("a"));

        door.whenPosted("correct-act", """
            {"act": "many", "reason": {"en": "Misheard."},
             "instead": {"kind": "register-participants", "fields": %s}}
            """.formatted(organizations("b")))
                .thenProblem(422, "fact-too-long")
                .thenText("$.detail", "There is room for 1,000,000 bytes in a fact, .*");
    }

    private static String organizations(String letter) {
        return IntStream.range(0, 600)
                .mapToObj(number ->
                        "{\"code\": \"org-%d\", \"name\": {\"en\": \"%s\"}}".formatted(number, letter.repeat(1_000)))
                .collect(Collectors.joining(
                        ", ", "{\"category\": \"intergovernmental-organization\", \"organizations\": [", "]}"));
    }

    @Test
    void a_body_comes_as_json() {
        for (String type : List.of("*/*", "text/plain", "nothing")) {
            door.with("Content-Type", type)
                    .whenPosted("schedule-session", SCHEDULE)
                    .thenProblem(415, "no-media-type");
        }
    }

    @Test
    void however_a_line_ends_it_ends_in_one_way_and_a_title_has_one_line() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.with("Act-Id", "lines")
                .givenPosted(
                        "issue-document",
                        DOCUMENT.replace("list-of-participants", "report-of-the-secretariat")
                                .replace("}", ", \"subject\": {\"en\": \"One line\"}}"));
        door.whenPosted(
                        "issue-document",
                        DOCUMENT.replace(
                                        "INF.1\", \"kind\": \"list-of-participants\"",
                                        "INF.2\", \"kind\": \"report-of-the-secretariat\"")
                                .replace("}", ", \"subject\": {\"en\": \"One\\r\\r# Two\"}}"))
                .thenProblem(400, "unreadable-act")
                .thenPlaces("#/subject/en")
                .thenJson("$.errors[0].detail", "This is one line; there is no room for a second.");
    }

    @Test
    void somebody_must_act() {
        door.with("Acting-For", "")
                .whenPosted("schedule-session", SCHEDULE)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("Acting-For");
    }

    @Test
    void a_session_has_a_well_formed_id() {
        new Door(door.http(), "Session 12")
                .whenPosted("schedule-session", SCHEDULE)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("session");
    }

    @Test
    void an_act_may_be_recorded_after_it_happened_but_not_before() {
        door.with("Occurred-At", "2024-10-14T08:30:00Z")
                .whenPosted("schedule-session", SCHEDULE)
                .thenStatus(201);
        door.with("Occurred-At", "yesterday")
                .whenPosted("issue-document", DOCUMENT)
                .thenProblem(400, "unreadable-act")
                .thenPlaces("Occurred-At");
        door.with("Occurred-At", Instant.now().plus(Duration.ofHours(1)).toString())
                .whenPosted("issue-document", DOCUMENT)
                .thenProblem(400, "not-yet-happened");
    }

    @Test
    void an_act_is_read_again_as_it_was_asked_for() {
        door.givenPosted("schedule-session", SCHEDULE);
        door.with("Act-Id", "the-list").givenPosted("issue-document", DOCUMENT);

        assertThat(door.http().get().uri("/sessions/{session}/acts/the-list", door.session()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"kind": "issue-document",
                     "fields": {"symbol": "CTOC/COP/2024/INF.1", "kind": "list-of-participants"}}
                    """);
        assertThat(door.http().get().uri("/sessions/{session}/acts/nothing", door.session()))
                .hasStatus(404);
    }

    @Test
    void what_there_is_nothing_of_is_told_in_the_language_of_whoever_asked() {
        assertThat(door.http().get().uri("/sessions").header("Accept-Language", "zh"))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("此地址没有内容");
        assertThat(door.http().get().uri("/error").header("Accept", "text/html"))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(door.http().delete().uri("/record/keys").header("Accept-Language", "zh"))
                .hasStatus(405)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("此地址不接受 DELETE，应使用 [GET]。");
        assertThat(door.http().get().uri("/record/keys").header("Accept", "image/png"))
                .hasStatus(406)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("This comes as [application/json].");
    }

    @Test
    void the_record_comes_in_utf_8_whatever_else_is_liked() {
        assertThat(door.http().get().uri("/record/verification").header("Accept", "application/json;charset=utf-16"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.last");
    }

    @Test
    void the_door_describes_itself() {
        assertThat(door.http().get().uri("/openapi.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .isEqualTo("3.1.1");
    }
}
