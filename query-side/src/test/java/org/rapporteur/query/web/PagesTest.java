package org.rapporteur.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.report.format.Format;

class PagesTest {
    private static final Pattern ANCHOR = Pattern.compile("<a[^>]* href=\"([^\"]*)\"");
    private static final Story STORY = SampleSession.whole();
    private static final int LAST = STORY.facts().size();
    private static final RunningQuerySide SIDE = RunningQuerySide.start();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void the_whole_session_has_arrived() throws InterruptedException {
        SIDE.publish(STORY.facts());
        assertThat(SIDE.part(Arrivals.class).await(STORY.session(), LAST, Duration.ofMinutes(1)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    @Test
    void the_list_of_sessions_leads_to_the_session() throws Exception {
        assertThat(page("/").body())
                .contains("Conference of the Parties to the United Nations Convention")
                .contains("href=\"/sessions/untoc-cop-12\"");
    }

    @Test
    void the_page_of_a_session_tells_its_state_in_names_not_codes() throws Exception {
        assertThat(page("/sessions/untoc-cop-12").body())
                .contains("Session 12", "No meeting is under way.")
                .contains("CTOC/COP/2024/L.2/Rev.1", "European Union and its member States", "12/1")
                .contains("The report on credentials counts 128 parties represented; attendance was noted as 127.")
                .contains("Peter Burian", "Slovakia")
                .doesNotContain("STATE_PARTY", "SVK", "draft-adopted");
    }

    @Test
    void the_page_of_a_session_can_be_shown_whose_latest_fact_strikes_one_long_past() throws Exception {
        Story story = Story.of(
                "struck-late",
                STORY.fork(LAST - 5).facts().stream().map(Recorded::event).toArray(Event[]::new));
        int slip = story.facts().size() + 1;
        story.then(SampleSession.statements(15));
        story.then(new ActStruck(
                "act-" + slip,
                SampleSession.words("logged twice", "重复记录"),
                null,
                List.of(new Outcome("act-" + slip, List.of()))));
        SIDE.publish(story.facts());

        HttpResponse<String> page =
                page("/sessions/struck-late?version=" + story.facts().size());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("logged twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 1 in favour, 2 against, 0 abstaining (by roll-call) | by consensus
        zh | 1票赞成、2票反对、0票弃权（唱名表决） | 以协商一致方式
        ar | المؤيدون 1، المعارضون 2، الممتنعون 0 (بنداء الأسماء) | بتوافق الآراء
        """)
    void the_state_tells_the_figures_of_a_vote_and_how_else_a_draft_was_decided(
            String language, String figures, String otherwise) throws Exception {
        assertThat(withoutMarks(page("/sessions/untoc-cop-12?lang=" + language).body()))
                .contains(">1–2–0<", ">" + figures + "<", ">" + otherwise + "<")
                .doesNotContain("??");
        assertThat(get("/sessions/untoc-cop-12", "Accept", "application/json").body())
                .contains("\"tally\":{\"inFavour\":1,\"against\":2,\"abstaining\":0}", "\"mode\":\"consensus\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | by ballot: 51 votes, 47 required | by acclamation
        zh | 以投票方式：得51票，所需47票 | 以鼓掌方式
        ar | بالاقتراع: الأصوات 51 والمطلوب 47 | بالتزكية
        """)
    void the_state_tells_how_an_officer_was_elected_where_a_fact_does(
            String language, String ballot, String acclamation) throws Exception {
        Officer elected = new Officer(new OfficeCode("vice-president"), "Candidate of Peru", SampleSession.PERU);
        Officer another = new Officer(elected.office(), "Candidate of Chile", new ParticipantCode("CHL"));
        Story story = Story.of(
                        "by-ballot-" + language,
                        SampleSession.underWay().facts().stream()
                                .map(Recorded::event)
                                .toArray(Event[]::new))
                .then(
                        ballot(elected.office(), 1, new CandidateVotes(elected.name(), 46)),
                        ballot(elected.office(), 2, new CandidateVotes(elected.name(), 51)),
                        new OfficersElected(SampleSession.SECOND, List.of(elected), DecisionMode.BALLOT),
                        new OfficersElected(SampleSession.SECOND, List.of(another), DecisionMode.ACCLAMATION));
        SIDE.publish(story.facts());

        String page = page("/sessions/" + story.session() + "?lang=" + language + "&version="
                        + story.facts().size())
                .body();

        assertThat(withoutMarks(page)).contains(">" + ballot + "<").containsOnlyOnce(">" + acclamation + "<");
    }

    /** Without those that keep what runs from left to right together in Arabic. */
    private static String withoutMarks(String page) {
        return page.replaceAll("[\\u2068\\u2069]", "");
    }

    private static BallotHeld ballot(OfficeCode office, int round, CandidateVotes votes) {
        return new BallotHeld(SampleSession.SECOND, office, round, 96, 1, 2, 47, List.of(votes));
    }

    @Test
    void a_moment_that_has_not_come_is_compared_with_none() throws Exception {
        String comparison = "/sessions/untoc-cop-12/replay/comparison?as=happened&from=1&to=";

        assertThat(page(comparison + LAST).statusCode()).isEqualTo(200);
        assertThat(page(comparison + (LAST + 1)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_that_there_is_not_leads_to_itself_in_other_languages() throws Exception {
        assertThat(get("/nothing/of/the/kind", "Accept", "text/html").body())
                .contains("href=\"?lang=zh\"")
                .doesNotContain("null");
    }

    @Test
    void the_interface_speaks_chinese_when_asked_and_remembers_it() throws Exception {
        HttpResponse<String> page = page("/sessions/untoc-cop-12?lang=zh");

        assertThat(page.body()).contains("<html lang=\"zh\"", "第12届会议", "主席团成员", "斯洛伐克");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("lang=zh;"));
        assertThat(get("/", "Cookie", "lang=zh").body()).contains("<html lang=\"zh\"");
        assertThat(get("/", "Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5").body())
                .contains("<html lang=\"zh\"");
    }

    @Test
    void the_interface_runs_from_right_to_left_in_arabic() throws Exception {
        String page = page("/sessions/untoc-cop-12?lang=ar").body();

        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\"", "bootstrap.rtl.min.css", "أعضاء المكتب");
        assertThat(page("/sessions/untoc-cop-12/report?lang=ar").statusCode()).isEqualTo(200);
    }

    @Test
    void the_log_tells_every_fact_in_plain_words_under_an_anchor() throws Exception {
        String page = page("/sessions/untoc-cop-12/facts").body();

        assertThat(page)
                .contains("id=\"v1\"", "id=\"v" + LAST + "\"")
                .contains("Session 12 scheduled: Vienna", "1st plenary meeting called to order on 14 October 2024")
                .doesNotContain("SessionScheduled", "session-scheduled");
    }

    @Test
    void the_log_comes_in_stretches_that_say_together_what_the_whole_log_says() throws Exception {
        SessionView view = SessionView.of(STORY.facts());
        Words words = Reading.words(view, Locale.ENGLISH);
        List<FactLine> lines = new ArrayList<>();
        Long from = 1L;
        while (from != null) {
            LogStretch stretch = SIDE.part(LogStretches.class).of(view, Moment.NOW, new Stretch(from, 7), words);
            assertThat(stretch.facts()).hasSizeLessThanOrEqualTo(7);
            lines.addAll(stretch.facts());
            from = stretch.next();
        }

        assertThat(lines).isEqualTo(FactLine.of(STORY.facts(), STORY.facts(), words));
    }

    @Test
    void a_stretch_of_the_log_leads_to_its_neighbours_and_stays_at_its_moment() throws Exception {
        String page =
                page("/sessions/untoc-cop-12/facts?from=11&limit=10&at=40").body();

        assertThat(page)
                .contains(
                        "id=\"v11\"", "id=\"v20\"", "?from=1&amp;limit=10&amp;at=40", "?from=21&amp;limit=10&amp;at=40")
                .doesNotContain("id=\"v10\"", "id=\"v21\"");
        assertThat(page("/sessions/untoc-cop-12/facts?from=31&limit=10&at=40").body())
                .doesNotContain("rel=\"next\"");
        assertThat(page("/sessions/untoc-cop-12/facts").body()).doesNotContain("rel=\"next\"", "rel=\"prev\"");
        assertThat(page("/sessions/untoc-cop-12/facts?limit=1001").statusCode()).isEqualTo(400);
    }

    @Test
    void the_log_is_there_for_programs_too() throws Exception {
        String log = get("/sessions/untoc-cop-12/facts?from=2&limit=1", "Accept", "application/json")
                .body();

        assertThat(Json.mapper()
                        .readTree(log)
                        .path("facts")
                        .path(0)
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(Json.mapper().readTree(log).path("next").asInt()).isEqualTo(3);
        assertThat(get("/verification?limit=1", "Accept", "text/html").statusCode())
                .isEqualTo(406);
    }

    @Test
    void a_fact_far_down_a_log_is_linked_in_its_stretch() {
        assertThat(LogStretch.address("facts", 1000)).isEqualTo("facts#v1000");
        assertThat(LogStretch.address("facts?at=5000", 1001)).isEqualTo("facts?at=5000&from=1001#v1001");
        assertThat(LogStretch.address("facts", 5000)).isEqualTo("facts?from=4001#v5000");
    }

    @Test
    void long_lists_of_a_state_are_shown_page_by_page() {
        SessionView view = SessionView.of(STORY.facts());
        SessionPage all = SessionPage.of(view, SIDE.part(Reading.class), Locale.ENGLISH);
        SessionPage last = SessionPage.inPages(view, 0, SIDE.part(Reading.class), Locale.ENGLISH);

        assertThat(last.documents()).isEqualTo(all.documents());
        assertThat(SessionPage.inPages(view, 9, SIDE.part(Reading.class), Locale.ENGLISH)
                        .documents())
                .isEqualTo(all.documents());
    }

    @Test
    void a_problem_is_told_in_the_language_of_whoever_asked() throws Exception {
        assertThat(page("/sessions/nowhere-1?lang=zh").body()).contains("这里没有届会“nowhere-1”");
        assertThat(get("/sessions/nowhere-1", "Accept", "application/json", "Accept-Language", "ar")
                        .body())
                .contains("لا تُعرف هنا دورة «nowhere-1»");
        assertThat(page("/sessions/untoc-cop-12/report.md").body()).contains("language is missing");
        assertThat(page("/sessions/untoc-cop-12/replay?around=x").body()).contains("around cannot be &#39;x&#39;");
        assertThat(page("/sessions/untoc-cop-12/replay?q=" + "a".repeat(3000)).body())
                .contains("q cannot be", "it has at most 200 characters")
                .doesNotContain("a".repeat(100));
    }

    @Test
    void the_same_address_gives_the_state_as_json_to_a_program() throws Exception {
        HttpResponse<String> answer = get("/sessions/untoc-cop-12", "Accept", "application/json");

        assertThat(Json.mapper().readValue(answer.body(), SessionView.class)).isEqualTo(SessionView.of(STORY.facts()));
    }

    @Test
    void a_session_is_read_as_it_was_known_at_a_version_or_an_instant() throws Exception {
        SessionView then = SessionView.of(STORY.facts().subList(0, 12));
        String recorded = STORY.facts().get(11).recordedAt().toString();

        assertThat(stateAt("at=12")).isEqualTo(then);
        assertThat(stateAt("at=" + recorded)).isEqualTo(then);
        assertThat(page("/sessions/untoc-cop-12?at=12").body())
                .contains("This is the record as it was", "As of version 12", "/sessions/untoc-cop-12/report?at=12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/board", "/facts", "/report", "/drafts/CTOC/COP/2024/L.2"})
    void whoever_follows_a_link_on_a_page_of_the_past_stays_there(String page) throws Exception {
        String shown =
                page("/sessions/untoc-cop-12" + page + "?at=60&as=happened").body();

        assertThat(ANCHOR.matcher(shown).results().map(link -> link.group(1)))
                .isNotEmpty()
                .filteredOn(link -> link.contains("/sessions/untoc-cop-12")
                        || link.startsWith("?")
                        || link.startsWith("facts")
                        || link.startsWith("drafts"))
                // but for the one that leaves
                .filteredOn(link -> !link.equals("/sessions/untoc-cop-12"))
                .allSatisfy(link -> assertThat(link).containsPattern("[?&](amp;)?at=60&(amp;)?as=happened"));
    }

    @Test
    void the_list_of_sessions_can_be_read_as_of_an_instant() throws Exception {
        String recorded = STORY.facts().get(11).recordedAt().toString();

        assertThat(page("/sessions?at=" + recorded).body())
                .contains("Session 12", "/sessions/untoc-cop-12?at=" + recorded, ">12</td>");
        assertThat(page("/sessions?at=2001-01-01T00:00:00Z").body()).contains("No session is known yet");
        assertThat(page("/sessions?at=12").statusCode()).isEqualTo(400);
    }

    @Test
    void as_it_happened_a_slip_that_was_struck_later_is_not_there() throws Exception {
        int slip = LAST - 4;

        assertThat(page("/sessions/untoc-cop-12/report.md?language=en&at=" + slip)
                        .body())
                .contains("The lift is out of order.");
        assertThat(page("/sessions/untoc-cop-12/report.md?language=en&as=happened&at=" + slip)
                        .body())
                .doesNotContain("The lift is out of order.");
    }

    @Test
    void the_log_shows_what_was_struck_and_why() throws Exception {
        assertThat(page("/sessions/untoc-cop-12/facts").body())
                .contains("Act struck from the record (logged twice)", "Struck: see fact " + (LAST - 1))
                .contains("About fact " + (LAST - 4));
    }

    @Test
    void a_moment_that_is_none_is_refused_by_name() throws Exception {
        assertThat(page("/sessions/untoc-cop-12?at=yesterday").statusCode()).isEqualTo(400);
        assertThat(page("/sessions/untoc-cop-12?at=5&as=rumoured").statusCode()).isEqualTo(400);
        assertThat(page("/sessions/untoc-cop-12?at=" + (LAST + 1)).statusCode()).isEqualTo(404);
    }

    private SessionView stateAt(String moment) throws Exception {
        return Json.mapper()
                .readValue(
                        get("/sessions/untoc-cop-12?" + moment, "Accept", "application/json")
                                .body(),
                        SessionView.class);
    }

    @Test
    void a_read_that_asks_for_a_version_not_there_yet_says_that_it_is_still_arriving() throws Exception {
        HttpResponse<String> early = page("/sessions/untoc-cop-12?version=" + (LAST + 1));
        HttpResponse<String> inTime = page("/sessions/untoc-cop-12?version=" + LAST);

        assertThat(early.statusCode()).isEqualTo(200);
        assertThat(early.body()).contains("More facts are still arriving.");
        assertThat(early.headers().firstValue(VersionWait.HEADER)).hasValue("true");
        assertThat(inTime.body()).doesNotContain("More facts are still arriving.");
        assertThat(inTime.headers().firstValue(VersionWait.HEADER)).isEmpty();
    }

    @Test
    void the_report_is_a_page_whose_paragraphs_lead_to_the_facts_they_rest_on() throws Exception {
        HttpResponse<String> page = page("/sessions/untoc-cop-12/report?language=zh");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"en\"", "<article class=\"document\" lang=\"zh\">")
                .containsOnlyOnce("<h1")
                .containsPattern("href=\"facts#v[0-9]+\"");
    }

    @Test
    void report_and_note_come_as_files_too() throws Exception {
        assertThat(page("/sessions/untoc-cop-12/report.md?language=en").body()).startsWith("**");
        assertThat(page("/sessions/untoc-cop-12/report.html?language=en").body())
                .contains("<style>");
        assertThat(page("/sessions/untoc-cop-12/note.md?language=zh").body()).contains("枪支");
        assertThat(page("/sessions/untoc-cop-12/note").body()).contains("Working Group on Firearms");
    }

    @Test
    void a_page_offers_its_document_in_every_format_there_is() throws Exception {
        String page = page("/sessions/untoc-cop-12/report?language=en").body();

        for (Format format : Format.values()) {
            String file = "/sessions/untoc-cop-12/report.%s?language=en".formatted(format.extension());
            assertThat(page).contains("href=\"%s\">%s</a>".formatted(file, format.title()));
            assertThat(page(file).headers().firstValue("Content-Type")).contains(format.mediaType());
            assertThat(get(file, "Accept", "application/json").statusCode()).isEqualTo(406);
        }
        assertThat(page("/sessions/untoc-cop-12/report.exe?language=en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_report_in_a_language_without_formulas_is_refused() throws Exception {
        HttpResponse<String> french = page("/sessions/untoc-cop-12/report.md?language=fr");
        HttpResponse<String> klingon = page("/sessions/untoc-cop-12/report?language=EN");

        assertThat(french.statusCode()).isEqualTo(400);
        assertThat(french.body()).contains("reports are not written in &#39;fr&#39;, only in zh, en, de");
        assertThat(klingon.statusCode()).isEqualTo(400);
        assertThat(klingon.body()).contains("Language cannot be &#39;EN&#39;");
    }

    @Test
    void a_file_is_not_written_before_all_that_was_asked_for_is_there() throws Exception {
        HttpResponse<String> file = page("/sessions/untoc-cop-12/report.md?language=en&version=" + (LAST + 1));

        assertThat(file.statusCode()).isEqualTo(503);
        assertThat(file.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void a_session_nobody_knows_is_not_found_on_a_page_and_as_problem_details() throws Exception {
        HttpResponse<String> page = page("/sessions/nowhere-1");
        HttpResponse<String> details = get("/sessions/nowhere-1", "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("no session &#39;nowhere-1&#39; is known here");
        assertThat(details.statusCode()).isEqualTo(404);
        assertThat(details.body()).contains("no session 'nowhere-1' is known here");
    }

    @Test
    void a_parameter_without_its_shape_is_refused_by_name() throws Exception {
        HttpResponse<String> version = page("/sessions/untoc-cop-12?version=latest");
        HttpResponse<String> session = page("/sessions/NO%20NO");

        assertThat(version.statusCode()).isEqualTo(400);
        assertThat(version.body()).contains("version cannot be &#39;latest&#39;; it looks like &#39;123&#39;");
        assertThat(session.statusCode()).isEqualTo(400);
        assertThat(session.body()).contains("SessionId cannot be &#39;NO NO&#39;");
    }

    @Test
    void an_address_with_a_stroke_behind_leads_to_the_one_without() throws Exception {
        HttpResponse<String> led = page("/sessions/untoc-cop-12/?at=5&as=happened");

        assertThat(led.statusCode()).isEqualTo(308);
        assertThat(led.headers().firstValue("Location")).contains("/sessions/untoc-cop-12?at=5&as=happened");
        assertThat(page("/").statusCode()).isEqualTo(200);

        for (String strokes : List.of("//", "///")) {
            URI elsewhere = URI.create("http://" + SIDE.address().getAuthority() + strokes + "elsewhere.example/");
            assertThat(BROWSER.send(HttpRequest.newBuilder(elsewhere).build(), BodyHandlers.ofString())
                            .headers()
                            .firstValue("Location"))
                    .as("nobody is led elsewhere")
                    .isEmpty();
        }
    }

    @Test
    void an_address_that_is_none_has_a_page_too() throws Exception {
        HttpResponse<String> page = page("/nothing/here");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This cannot be shown");
    }

    @Test
    void styles_and_scripts_come_from_here_and_the_side_says_that_it_is_well() throws Exception {
        assertThat(page("/webjars/bootstrap/css/bootstrap.min.css").statusCode())
                .isEqualTo(200);
        assertThat(page("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
        assertThat(page("/actuator/health").body()).contains("UP");
        assertThat(page("/actuator/health/record").body()).contains("\"findings\":0");
    }

    private static HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        URI address = SIDE.address().resolve(path);
        return BROWSER.send(HttpRequest.newBuilder(address).headers(headers).build(), BodyHandlers.ofString());
    }
}
