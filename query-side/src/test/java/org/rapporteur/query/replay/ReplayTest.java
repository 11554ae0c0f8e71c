package org.rapporteur.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.log.Findings;
import org.rapporteur.query.log.Verification;

class ReplayTest {
    private static final Story STORY = SampleSession.whole();
    private static final int LAST = STORY.facts().size();
    private static final int ADOPTION = first(DraftAdopted.class);
    private static final int NUMBERED = first(NumberAssigned.class);
    private static final Pattern VERSION = Pattern.compile("<li id=\"v([0-9]+)\"");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static RunningQuerySide side;

    @BeforeAll
    static void given() throws Exception {
        side = RunningQuerySide.start().publish(STORY.facts());
        assertThat(side.part(Arrivals.class).await(STORY.session(), LAST, Duration.ofMinutes(1)))
                .isTrue();
    }

    @AfterAll
    static void end() {
        side.close();
    }

    @Test
    void the_slider_stands_at_the_moment_and_spans_the_session() throws Exception {
        assertThat(replay("?at=12"))
                .contains("min=\"1\" max=\"" + LAST + "\" value=\"12\"")
                .contains("Fact 12 of " + LAST)
                .contains("<title>1st plenary meeting</title>", "replay-mark-opening", "replay-mark-adoption")
                .contains("replay-mark-correction");
    }

    @Test
    void a_moment_shows_the_state_the_board_and_the_report_as_they_then_were() throws Exception {
        int before = ADOPTION - 1;

        assertThat(replay("?at=" + before + "&pane=state")).contains("As of version " + before);
        assertThat(replay("?at=" + before + "&pane=board"))
                .contains("standing-ready")
                .doesNotContain("Resolution 12/1");
        assertThat(replay("?at=" + before + "&pane=report")).doesNotContain("Resolution 12/1");
        assertThat(replay("?at=" + LAST + "&pane=report")).contains("Resolution 12/1");
    }

    @Test
    void as_it_happened_a_slip_that_was_struck_later_is_not_in_the_report() throws Exception {
        int slip = LAST - 4;

        assertThat(then("?at=" + slip + "&pane=report")).contains("The lift is out of order.");
        assertThat(then("?at=" + slip + "&pane=report&as=happened")).doesNotContain("The lift is out of order.");
    }

    @Test
    void without_script_each_step_is_a_link() throws Exception {
        assertThat(replay("?at=" + (ADOPTION - 1)))
                .contains("id=\"replay-forward\" href=\"/sessions/untoc-cop-12/replay?at=" + ADOPTION
                        + "&amp;pane=state\"")
                .contains("id=\"replay-back\" href=\"/sessions/untoc-cop-12/replay?at=" + (ADOPTION - 2))
                .contains("id=\"replay-milestone-after\" href=\"/sessions/untoc-cop-12/replay?at=" + ADOPTION);
        assertThat(replay("?at=1")).doesNotContain("id=\"replay-back\"", "id=\"replay-first\"");
        assertThat(replay("")).doesNotContain("id=\"replay-forward\"").contains("Fact " + LAST + " of " + LAST);
    }

    @Test
    void an_instant_is_a_moment_too() throws Exception {
        String recorded = STORY.facts().get(11).recordedAt().toString();

        assertThat(replay("?at=" + recorded)).contains("Fact 12 of");
    }

    @Test
    void every_fact_tells_who_recorded_it_and_when_and_when_it_happened() throws Exception {
        assertThat(replay("?at=12"))
                .contains("14 Oct 2024, 22:00 · recorded 14 Oct 2024, 22:01 by secretariat")
                .contains(STORY.facts().get(11).hash().value());
    }

    @Test
    void a_correction_and_what_it_corrects_lead_to_each_other() throws Exception {
        assertThat(facts("?at=" + LAST)).contains("Struck: see fact " + (LAST - 1), "About fact ");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=corrections, CorrectionEvent",
        "kind=meeting, MeetingEvent",
        "milestone=adoption, DraftAdopted",
        "kind=credentials&q=objected, CredentialsObjectedTo",
        "q=recommended, DraftRecommended",
        "participant=PER, StatementMade",
        "document=CTOC/COP/2024/L.2, DraftAdopted",
        "document=CTOC/COP/2024/L.2, SponsorAdded",
        "meeting=bureau-1, MeetingOpened",
        "actor=secretariat, SessionScheduled"
    })
    void facts_are_chosen_by_what_they_are_about(String filter, String type) throws Exception {
        List<Long> all = STORY.facts().stream()
                .filter(fact -> is(fact.event(), type))
                .map(Recorded::version)
                .toList();

        assertThat(versions(facts("?at=1&" + filter))).containsAnyElementsOf(all);
    }

    @Test
    void what_does_not_agree_with_everything_asked_for_is_left_out() throws Exception {
        String chosen = facts("?at=1&kind=drafts&meeting=plenary-2");

        assertThat(versions(chosen))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(EventCatalog.NAMES.nameOf(STORY.facts()
                                .get(version.intValue() - 1)
                                .event()
                                .getClass()))
                        .matches("drafts?-.*|amendment.*|.*sponsor.*|mandate.*|consultations.*|financial.*"));
        assertThat(facts("?at=1&q=nowhere")).contains("No fact agrees with all of this.");
        assertThat(facts("?at=1&q=—")).contains("No fact agrees with all of this.");
        assertThat(facts("?at=1&actor=nobody")).contains("No facts");
    }

    @Test
    void facts_are_found_by_their_words_in_the_language_of_the_reader() throws Exception {
        assertThat(versions(facts("?at=1&lang=en&q=adopted+consensus"))).contains((long) ADOPTION);
        assertThat(versions(facts("?at=1&lang=zh&q=" + encoded("协商一致")))).contains((long) ADOPTION);
        assertThat(versions(facts("?at=1&lang=zh&q=" + encoded("意大利"))))
                .hasSameSizeAs(versions(facts("?at=1&lang=en&q=italy")))
                .isNotEmpty();
    }

    @Test
    void the_list_goes_on_in_both_directions() throws Exception {
        String middle = facts("?at=40");

        assertThat(versions(middle)).hasSize(32).startsWith(32L).endsWith(63L);
        assertThat(middle).contains("id=\"replay-earlier\"", "around=32", "id=\"replay-later\"", "around=63");
        assertThat(facts("?at=1")).doesNotContain("id=\"replay-earlier\"");
    }

    @Test
    void a_paragraph_leads_to_its_facts_and_a_fact_to_its_paragraphs() throws Exception {
        String report = replay("?at=" + LAST + "&pane=report");
        String last = report.substring(report.lastIndexOf("id=\"paragraph-"));
        String paragraph = first(Pattern.compile("id=\"(paragraph-[0-9]+)\""), last);
        String fact = first(Pattern.compile("around=([0-9]+)#v"), last);

        String page = replay("?at=" + LAST + "&pane=report&around=" + fact);

        assertThat(page.substring(page.indexOf("<li id=\"v" + fact + "\"")))
                .startsWith("<li id=\"v" + fact)
                .contains("href=\"#" + paragraph + "\"");
    }

    @Test
    void two_moments_beside_each_other_show_what_changed_in_state_and_in_report() throws Exception {
        String page = comparison("?from=" + (ADOPTION - 1) + "&to=" + NUMBERED);

        assertThat(page.substring(page.indexOf("state-changes"), page.indexOf("report-changes")))
                .contains("CTOC/COP/2024/L.2", "Status", "<ins>adopted</ins>", "<ins>12/1</ins>")
                .doesNotContain("Officers");
        assertThat(page.substring(page.indexOf("report-changes"))).contains("<ins>Resolution 12/1");
        assertThat(comparison("?from=" + ADOPTION + "&to=" + ADOPTION))
                .contains("Nothing changed.")
                .doesNotContain("<ins>", "<del>");
    }

    @Test
    void backwards_what_had_come_goes() throws Exception {
        assertThat(comparison("?from=" + NUMBERED + "&to=" + (ADOPTION - 1)))
                .contains("<del>12/1</del>", "<del>Resolution 12/1")
                .doesNotContain("<ins>12/1</ins>");
    }

    @Test
    void what_verification_found_stands_at_its_place() throws Exception {
        side.part(Findings.class)
                .keep(List.of(
                        new Finding(Place.of(Medium.FACT_LOG, STORY.session(), 13), Flaw.CONTENT_DIFFERS_FROM_HASH)));
        side.part(Verification.class).run();

        String facts = facts("?at=12");

        assertThat(facts).contains("Record last checked", LAST + " facts");
        assertThat(facts.substring(facts.indexOf("<li id=\"v13\""), facts.indexOf("<li id=\"v14\"")))
                .contains("replay-finding", "untoc-cop-12/13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void the_page_has_words_for_everything_in_every_language(String language) throws Exception {
        assertThat(comparison("?from=1&to=" + LAST + "&lang=" + language)).doesNotContain("??", "rapporteur.query");
        for (String pane : List.of("state", "board", "report")) {
            assertThat(replay("?at=" + LAST + "&lang=" + language + "&pane=" + pane))
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("??", "rapporteur.query", "fact_about")
                    .doesNotContain("session-scheduled", "SessionScheduled", "DraftAdopted");
        }
    }

    @Test
    void every_kind_and_milestone_has_a_phrase() {
        assertThat(Phrasebooks.of("replay").in(Language.ENGLISH).keys())
                .containsAll(Stream.of(Kind.values())
                        .map(kind -> "replay.kind." + kind.code())
                        .toList())
                .containsAll(Stream.of(Milestone.values())
                        .map(milestone -> "replay.milestone." + milestone.code())
                        .toList());
    }

    @Test
    void what_cannot_be_shown_is_said() throws Exception {
        assertThat(get("?at=100000").statusCode()).isEqualTo(404);
        assertThat(get("?at=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("?pane=ceiling").statusCode()).isEqualTo(400);
    }

    private static boolean is(Event event, String type) {
        return event.getClass().getSimpleName().equals(type)
                || event.getClass().getEnclosingClass().getSimpleName().equals(type);
    }

    private static int first(Class<? extends Event> kind) {
        return (int) STORY.facts().stream()
                .filter(fact -> kind.isInstance(fact.event()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static List<Long> versions(String facts) {
        return VERSION.matcher(facts)
                .results()
                .map((MatchResult found) -> Long.valueOf(found.group(1)))
                .toList();
    }

    /** The facts beside the moment. */
    private static String facts(String query) throws Exception {
        String page = replay(query);
        return page.substring(page.indexOf("id=\"replay-facts\""), page.indexOf("id=\"replay-then\""));
    }

    /** What is shown of the moment. */
    private static String then(String query) throws Exception {
        String page = replay(query);
        return page.substring(page.indexOf("id=\"replay-then\""));
    }

    private static String replay(String query) throws Exception {
        HttpResponse<String> answer = get(query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return answer.body();
    }

    private static String comparison(String query) throws Exception {
        return replay("/comparison" + query);
    }

    private static HttpResponse<String> get(String query) throws Exception {
        return BROWSER.send(
                HttpRequest.newBuilder(side.address().resolve("/sessions/untoc-cop-12/replay" + query))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
