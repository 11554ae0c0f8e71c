package org.rapporteur.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.Written;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.ingest.Standstill;
import org.rapporteur.query.ingest.Standstills;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.log.Findings;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sessions of which a fact came that no view can take, each of another kind, in the middle of others. */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandstillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POISONED = SampleSession.underWay().facts().size() + 1;

    /** The release here has an index that takes no such name. */
    private static final String NO_ROOM = "somebody";

    private static final Written NAMELESS =
            underWay("poison-index").thenBy(NO_ROOM, recalled()).then(SampleSession.statements(5));
    private static final Written TIMELESS =
            underWay("poison-time").thenBeforeAllYears(recalled()).then(SampleSession.statements(2));
    private static final Written UNKNOWN =
            underWay("poison-kind").thenOfAnotherRelease().then(SampleSession.statements(2));
    private static final Written MALFORMED =
            underWay("poison-body").thenMalformed("session-opened").then(SampleSession.statements(2));
    private static final Written UNPRINTABLE =
            underWay("poison-nul").thenBy("no\0body", recalled()).then(SampleSession.statements(2));
    private static final Written WITHOUT_BEGINNING =
            Written.of("poison-first").thenOfAnotherRelease().then(SampleSession.statements(2));
    private static final Story OTHER = SampleSession.whole();

    private static final RunningQuerySide SIDE = RunningQuerySide.start();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void all_are_published_and_the_true_one_arrives_although_it_comes_last() throws InterruptedException {
        index("add constraint names_of_this_release check (value <> '%s')".formatted(NO_ROOM));
        SIDE.publishStated(List.of(bottomless()));
        for (Written poisoned :
                new Written[] {NAMELESS, TIMELESS, UNKNOWN, MALFORMED, UNPRINTABLE, WITHOUT_BEGINNING}) {
            SIDE.publishStated(poisoned.facts());
        }
        SIDE.publish(OTHER.facts());
        assertThat(arrives(OTHER)).isTrue();
        // Another partition may be slower.
        for (int tries = 0; tries < 600 && standing() < 6; tries++) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    @Test
    @Order(1)
    void each_stands_still_since_the_fact_that_cannot_be_applied_and_has_those_before_it() {
        assertThat(SIDE.part(Standstills.class).all())
                .extracting(standstill -> standstill.session() + " " + standstill.version())
                .containsExactly(
                        "poison-body " + POISONED,
                        "poison-first 1",
                        "poison-index " + POISONED,
                        "poison-kind " + POISONED,
                        "poison-nul " + POISONED,
                        "poison-time " + POISONED);
        assertThat(SIDE.part(FactLog.class).read(NAMELESS.session(), Long.MAX_VALUE))
                .hasSize(POISONED - 1);
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "",
                "/facts",
                "/report",
                "/note",
                "/corrigendum",
                "/board",
                "/board?view=room",
                "/desk",
                "/replay",
                "/replay?at=5",
                "/drafts/CTOC/COP/2024/L.2",
                "?at=5"
            })
    void every_page_of_it_shows_how_things_stood_before_and_says_so(String page) throws Exception {
        for (String session :
                new String[] {"poison-index", "poison-time", "poison-kind", "poison-body", "poison-nul"}) {
            HttpResponse<String> answer = page("/sessions/" + session + page);

            assertThat(answer.statusCode()).as(session + page).isEqualTo(200);
            assertThat(answer.body()).containsOnlyOnce("This session stands still since fact " + POISONED);
            assertThat(answer.headers().firstValue(StandstillNotice.HEADER)).hasValue(Integer.toString(POISONED));
        }
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"zh, 本届会议自事实", "ar, توقفت هذه الدورة عند الواقعة"})
    void it_is_said_in_the_language_of_the_page(String language, String words) throws Exception {
        assertThat(page("/sessions/poison-kind?lang=" + language).body())
                .contains(words + (language.equals("ar") ? " " : "") + POISONED);
    }

    @Test
    @Order(1)
    void a_message_that_nobody_can_read_to_its_end_is_a_finding_and_no_more() {
        assertThat(SIDE.part(Findings.class).some(0, 10))
                .extracting(found -> found.finding().flaw())
                .containsExactly(Flaw.UNREADABLE);
    }

    @Test
    @Order(1)
    void one_without_its_first_fact_is_not_known_yet_and_the_page_says_why() throws Exception {
        HttpResponse<String> answer = page("/sessions/poison-first");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This session stands still since fact 1,");
    }

    @Test
    @Order(1)
    void programs_are_told_too() throws Exception {
        assertThat(get("/sessions/poison-index", "Accept", "application/json").body())
                .contains("\"standsStill\":{\"sinceFact\":%d,\"since\":\"".formatted(POISONED));
        assertThat(get("/sessions/untoc-cop-12", "Accept", "application/json").body())
                .doesNotContain("standsStill");
        assertThat(page("/verification").body())
                .contains("\"session\":\"poison-index\",\"sinceFact\":%d".formatted(POISONED));
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "/",
                "/sessions",
                "/sessions?at=2024-10-16T10:00:00Z",
                "/sessions?at=2024-10-16T10:00:00Z&as=happened"
            })
    void the_list_of_all_sessions_names_those_that_stand_still_beside_the_others(String page) throws Exception {
        HttpResponse<String> answer = page(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("poison-time stands still since fact " + POISONED)
                .contains("poison-first stands still since fact 1")
                .contains("href=\"/sessions/untoc-cop-12");
    }

    @Test
    @Order(1)
    void the_pages_of_others_say_nothing_of_it() throws Exception {
        HttpResponse<String> answer = page("/sessions/untoc-cop-12");

        assertThat(answer.body())
                .contains("As of version " + OTHER.facts().size())
                .doesNotContain("stands still");
        assertThat(answer.headers().firstValue(StandstillNotice.HEADER)).isEmpty();
    }

    @Test
    @Order(1)
    void who_waits_for_a_fact_that_is_kept_back_is_told_so_at_once() throws Exception {
        // Longer than the whole test may take.
        assertThat(SIDE.part(Arrivals.class).await(UNKNOWN.session(), POISONED + 1, Duration.ofHours(1)))
                .isFalse();

        HttpResponse<String> page = page("/sessions/poison-kind?version=" + (POISONED + 1));
        HttpResponse<String> file = page("/sessions/poison-kind/report.md?language=en&version=" + POISONED);

        assertThat(page.headers().firstValue(VersionWait.HEADER)).isEmpty();
        assertThat(page.body()).contains("stands still").doesNotContain("still arriving");
        assertThat(file.statusCode()).isEqualTo(503);
        assertThat(file.body()).contains("poison-kind").contains("stands still since fact " + POISONED);
        assertThat(page("/sessions/poison-kind/report.md?language=en&version=" + (POISONED - 1))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(1)
    void health_and_metrics_say_so_and_the_server_stays_in_service() throws Exception {
        HttpResponse<String> health = page("/actuator/health");
        HttpResponse<String> views = page("/actuator/health/views");

        assertThat(health.statusCode()).isEqualTo(200);
        // That a message cannot be read weighs more.
        assertThat(health.body()).contains("ALTERED");
        assertThat(views.statusCode()).isEqualTo(200);
        assertThat(views.body())
                .contains("\"status\":\"STANDS_STILL\"", "\"sessions\":6")
                .contains("no fact is called 'oath-sworn'", "SQLSTATE 23514");
        assertThat(page("/actuator/metrics/rapporteur.sessions.standing-still").body())
                .contains("\"value\":6.0");
    }

    @Test
    @Order(2)
    void what_comes_later_waits_as_well_and_a_node_that_can_apply_it_all_does_so_when_it_starts() throws Exception {
        Written longer = NAMELESS.then(SampleSession.statements(3));
        SIDE.publishStated(longer.facts().subList(longer.size() - 3, longer.size()));
        Story further = Story.of("further-1", SampleSession.scheduled());
        SIDE.publish(further.facts());
        assertThat(arrives(further)).isTrue();
        // The release that can: its index takes any name.
        index("drop constraint names_of_this_release");

        try (RunningQuerySide newer = SIDE.again()) {
            for (int tries = 0; tries < 600 && standing() > 5; tries++) {
                Thread.sleep(100);
            }
            assertThat(newer.part(Arrivals.class).await(longer.session(), longer.size(), PATIENCE))
                    .isTrue();
        }

        assertThat(SIDE.part(FactLog.class).read(longer.session(), Long.MAX_VALUE))
                .extracting(fact -> fact.stated())
                .isEqualTo(longer.facts());
        assertThat(page("/sessions/poison-index").body())
                .contains("As of version " + longer.size())
                .doesNotContain("stands still");
        assertThat(SIDE.part(Standstills.class).all())
                .extracting(Standstill::session)
                .doesNotContain(longer.session())
                .hasSize(5);
    }

    private static int standing() {
        return SIDE.part(Standstills.class).all().size();
    }

    private static boolean arrives(Story story) throws InterruptedException {
        return SIDE.part(Arrivals.class).await(story.session(), story.facts().size(), PATIENCE);
    }

    private static Written underWay(String session) {
        Written written = Written.of(session);
        SampleSession.underWay().facts().forEach(fact -> written.then(fact.event()));
        return written;
    }

    /** Too deep for whoever reads it, so that not even its hash can be worked out. */
    private static StatedFact bottomless() {
        StatedFact first =
                Written.of("poison-deep", SampleSession.scheduled()).facts().getFirst();
        return new StatedFact(
                first.header(), "{\"place\":" + "[".repeat(400_000) + "]".repeat(400_000) + "}", first.hash());
    }

    private static ObserverRulesRecalled recalled() {
        return new ObserverRulesRecalled(SampleSession.SECOND);
    }

    private static void index(String change) {
        SIDE.part(JdbcTemplate.class).execute("alter table fact_about " + change);
    }

    private static HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        URI address = SIDE.address().resolve(path);
        return BROWSER.send(HttpRequest.newBuilder(address).headers(headers).build(), BodyHandlers.ofString());
    }
}
