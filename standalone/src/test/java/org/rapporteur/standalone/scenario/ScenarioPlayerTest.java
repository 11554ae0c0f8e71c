package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the player says to a command side, and what it makes of the answers. */
class ScenarioPlayerTest {
    private static final String THREE_ACTS = """
        scenario: A meeting
        session: somewhere-1
        by: secretariat
        acts:
          - schedule-session: {body: model-convention, number: 1, dates: {from: 2025-06-12, to: 2025-06-12}}
            at: 2025-03-03T09:00
          - convene-session: {on: 2025-03-03}
            by: rapporteur
          - open-meeting: {meeting: plenary-1, date: 2025-06-12}
        """;

    private static final String DISCREPANCY = "{\"warning\": \"ODD\", \"words\": \"The figures differ.\"}";

    private final List<Heard> heard = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private String noted = "";
    private String unchanged = "";
    private String refused = "nothing";
    private int refusal = 409;
    private String reason = "{}";

    @TempDir
    Path folder;

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    private record Heard(String path, String actId, String actingFor, String occurredAt, String body) {}

    ScenarioPlayerTest() throws IOException {}

    @BeforeEach
    void listen() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopListening() {
        server.stop(0);
    }

    @Test
    void sends_every_act_with_when_it_happened_and_who_acts() throws Exception {
        Played played = play();

        assertThat(heard)
                .extracting(Heard::path)
                .containsExactly(
                        "/sessions/somewhere-1/acts/schedule-session",
                        "/sessions/somewhere-1/acts/convene-session",
                        "/sessions/somewhere-1/acts/open-meeting");
        assertThat(heard).extracting(Heard::actingFor).containsExactly("secretariat", "rapporteur", "secretariat");
        assertThat(heard)
                .extracting(Heard::occurredAt)
                .containsExactly("2025-03-03T08:00:00Z", "2025-03-03T08:01:00Z", "2025-03-03T08:02:00Z");
        assertThat(heard.get(1).body()).isEqualTo("{\"on\":\"2025-03-03\"}");
        assertThat(played.acts()).isEqualTo(3);
        assertThat(played.version()).isEqualTo(3);
    }

    @Test
    void sends_the_same_act_under_the_same_identity_and_another_under_another() throws Exception {
        play();
        play();

        assertThat(heard.subList(3, 6)).isEqualTo(heard.subList(0, 3));
        assertThat(heard.subList(0, 3)).extracting(Heard::actId).doesNotHaveDuplicates();
    }

    @Test
    void stops_at_the_first_refusal_and_names_its_line_and_its_rule() {
        refused = "convene-session";
        reason = "{\"title\": \"refused\", \"detail\": \"The session is convened once.\"}";

        assertThatThrownBy(this::play)
                .isInstanceOf(ActRefused.class)
                .hasMessage("%s:7: convene-session: The session is convened once.", file());
        assertThat(heard).hasSize(2);
    }

    @Test
    void says_what_was_answered_where_there_are_no_words() {
        refused = "schedule-session";
        refusal = 502;
        reason = "<html>Bad gateway</html>";

        assertThatThrownBy(this::play)
                .isInstanceOf(ActRefused.class)
                .hasMessageEndingWith("schedule-session: the command side answered 502");
    }

    @Test
    void tells_of_each_meeting_that_begins() throws Exception {
        play();

        assertThat(progress)
                .singleElement()
                .asString()
                .contains("2025-06-12 plenary-1")
                .endsWith("act 3 of 3");
    }

    @Test
    void tells_what_the_record_notes() throws Exception {
        noted = DISCREPANCY;

        play();

        assertThat(progress).contains("  %s:5: schedule-session: noted: The figures differ.".formatted(file()));
    }

    @Test
    void tells_of_an_act_that_changes_nothing() throws Exception {
        unchanged = ", \"unchanged\": {\"version\": 1, \"words\": \"It is so already.\"}";

        play();

        assertThat(progress).contains("  %s:7: convene-session: It is so already.".formatted(file()));
    }

    private Played play() throws IOException, InterruptedException, ScenarioStopped {
        Files.writeString(file(), THREE_ACTS);
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new ScenarioPlayer(address, progress::add).play(Scenario.read(file(), Optional.empty()));
    }

    private Path file() {
        return folder.resolve("three-acts.yaml");
    }

    private void answer(HttpExchange exchange) throws IOException {
        heard.add(new Heard(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Act-Id"),
                exchange.getRequestHeaders().getFirst("Acting-For"),
                exchange.getRequestHeaders().getFirst("Occurred-At"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        boolean refuses = exchange.getRequestURI().getPath().endsWith(refused);
        String receipt = "{\"session\": \"somewhere-1\", \"version\": %d, \"discrepancies\": [%s]%s}"
                .formatted(heard.size(), noted, unchanged);
        byte[] body = (refuses ? reason : receipt).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refuses ? refusal : 201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
