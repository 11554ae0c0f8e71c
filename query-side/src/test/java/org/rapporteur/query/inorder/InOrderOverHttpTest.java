package org.rapporteur.query.inorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Json;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;
import tools.jackson.databind.JsonNode;

class InOrderOverHttpTest {
    private static final Story STORY = SampleSession.whole();
    private static final RunningQuerySide SIDE = RunningQuerySide.start();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void the_whole_session_has_arrived() throws InterruptedException {
        SIDE.publish(STORY.facts());
        assertThat(SIDE.part(Arrivals.class)
                        .await(STORY.session(), STORY.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String read(String query, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SIDE.address() + "/sessions/untoc-cop-12/in-order" + query))
                .header("Accept", type)
                .header("Accept-Language", "en")
                .build();
        var answer = BROWSER.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static List<JsonNode> acts(String query, String name) throws Exception {
        JsonNode acts = Json.mapper().readTree(read(query, "application/json")).get("acts");
        return StreamSupport.stream(acts.spliterator(), false)
                .filter(act -> act.get("act").asString().equals(name))
                .toList();
    }

    private static long versionOf(Class<?> kind) {
        return STORY.facts().stream()
                .filter(fact -> kind.isInstance(fact.event()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void an_act_is_in_order_from_when_the_rules_allow_it_until_they_no_longer_do() throws Exception {
        long opened = versionOf(SessionOpened.class);

        assertThat(acts("?at=" + (opened - 1), "open-session")).singleElement().satisfies(act -> {
            assertThat(act.get("inOrder").asBoolean()).isTrue();
            assertThat(act.get("who").asString()).isEqualTo("presiding-officer");
        });
        assertThat(acts("?at=" + opened, "open-session")).isEmpty();
    }

    @Test
    void what_is_not_says_which_rule_it_would_break() throws Exception {
        long closed = versionOf(SessionClosed.class);

        assertThat(acts("?at=" + closed, "adopt-draft")).isNotEmpty().allSatisfy(act -> {
            assertThat(act.get("inOrder").asBoolean()).isFalse();
            assertThat(act.get("refusal").get("rule").asString()).isEqualTo("A_CLOSED_SESSION_STAYS_CLOSED");
            assertThat(act.get("refusal").get("words").asString()).contains("closed");
        });
    }

    @Test
    void what_was_in_order_as_it_happened_can_be_asked_too() throws Exception {
        assertThat(acts("?at=" + versionOf(SessionOpened.class) + "&as=happened", "close-session"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_page_says_the_same_in_words() throws Exception {
        assertThat(read("?at=" + versionOf(SessionClosed.class), "text/html"))
                .contains("Not in order", "Issue a document", "The secretariat")
                .doesNotContain("A_CLOSED_SESSION_STAYS_CLOSED");
    }
}
