package org.rapporteur.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends slowly, or much, or often, and the others; on a running server with two threads. */
class LimitsTest {
    private static final String HERE = "Host: 127.0.0.1";
    private static final String JSON = "Content-Type: application/json";

    private final List<Line> lines = new ArrayList<>();
    private GuardedServer server = start();

    @AfterEach
    void stop() throws IOException {
        for (Line line : lines) {
            line.close();
        }
        server.close();
    }

    @Test
    void bodies_that_never_end_hold_no_thread() throws IOException {
        given(
                10,
                line -> line.ask("POST /acts", HERE, JSON, "Content-Length: 1000")
                        .say("{"));

        assertThat(page("127.0.0.1")).startsWith("HTTP/1.1 200");
    }

    @Test
    void bodies_that_never_begin_and_would_not_be_let_in_hold_no_thread() throws IOException {
        given(10, line -> line.ask("POST /acts", HERE, "Content-Type: text/plain", "Content-Length: 1000"));

        assertThat(page("127.0.0.1")).startsWith("HTTP/1.1 200");
        assertThat(lines.getFirst().answer()).startsWith("HTTP/1.1 415");
    }

    @Test
    void a_body_that_comes_in_pieces_arrives_whole() throws Exception {
        Line slow = line("127.0.0.1").ask("POST /acts", HERE, JSON, "Content-Length: 9", "Connection: close");
        for (String piece : List.of("{\"a\"", ":", "\"b\"}")) {
            Thread.sleep(50);
            slow.say(piece);
        }
        Line chunked =
                line("127.0.0.1").ask("POST /acts", HERE, JSON, "Transfer-Encoding: chunked", "Connection: close");
        Thread.sleep(50);
        chunked.say("2", "{}", "0", "", "");

        assertThat(slow.answer()).startsWith("HTTP/1.1 200");
        assertThat(chunked.answer()).startsWith("HTTP/1.1 200");
        assertThat(server.taken()).containsExactly("{\"a\":\"b\"}", "{}");
    }

    @ParameterizedTest
    @CsvSource({"one, one", "on%20e, on e", "on+e, on+e", "%25, %", "%2541, %41", "%C3%A9, é"})
    void a_body_that_comes_late_arrives_where_it_was_sent_to(String sent, String meant) throws Exception {
        Line late = line("127.0.0.1")
                .ask("POST /acts/" + sent, HERE, JSON, "Content-Length: 2", "Connection: close")
                .say("{");
        Thread.sleep(50);
        late.say("}");

        assertThat(late.answer()).startsWith("HTTP/1.1 200");
        assertThat(server.taken()).containsExactly(meant);
    }

    @Test
    void a_body_that_is_not_what_its_head_says_is_refused() throws IOException {
        Line chunked = line("127.0.0.1").ask("POST /acts", HERE, JSON, "Transfer-Encoding: chunked");
        Line cut = line("127.0.0.1")
                .ask("POST /acts", HERE, JSON, "Content-Length: 1000")
                .say("{")
                .end();

        assertThat(chunked.say("zz", "{}", "").answer())
                .startsWith("HTTP/1.1 400")
                .contains("unreadable-body");
        assertThat(cut.answer()).startsWith("HTTP/1.1 400").contains("unreadable-body");
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_body_that_takes_too_long_is_given_up() throws IOException {
        restart("--rapporteur.guard.patience=1s");

        Line slow = line("127.0.0.1")
                .ask("POST /acts", HERE, JSON, "Content-Length: 1000")
                .say("{");

        assertThat(slow.answer()).startsWith("HTTP/1.1 408").contains("too-slow");
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void so_many_bodies_of_one_address_are_on_their_way_and_others_still_come() throws IOException {
        restart("--rapporteur.guard.bodies.per-address=2", "--rapporteur.guard.patience=10s");
        given(
                3,
                line -> line.ask("POST /acts", HERE, JSON, "Content-Length: 1000")
                        .say("{"));

        Line other = line("127.0.0.2").ask("POST /acts", HERE, JSON, "Content-Length: 2", "Connection: close");
        assertThat(other.say("{}").answer()).startsWith("HTTP/1.1 200");
        // Which of the three came last, the server decides.
        List<String> answers = new ArrayList<>();
        for (Line line : lines.subList(0, 3)) {
            answers.add(line.answer());
        }
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 429"))
                .singleElement(STRING)
                .contains("Retry-After: 2", "too-many-bodies");
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 408"))
                .hasSize(2);
    }

    @Test
    void what_is_too_large_is_refused_at_the_door_also_when_it_does_not_say_so() throws IOException {
        restart("--rapporteur.guard.body=100B", "--rapporteur.guard.archive=200B");

        assertThat(line("127.0.0.1")
                        .ask("POST /acts", HERE, JSON, "Content-Length: 101")
                        .answer())
                .startsWith("HTTP/1.1 413")
                .contains("may have 100 bytes");
        Line chunked = line("127.0.0.1").ask("POST /acts", HERE, JSON, "Transfer-Encoding: chunked");
        assertThat(chunked.say("96", "a".repeat(150), "").answer()).startsWith("HTTP/1.1 413");
        assertThat(line("127.0.0.1")
                        .ask("POST /record/sessions/one", HERE, JSON, "Content-Length: 150", "Connection: close")
                        .say("a".repeat(150))
                        .answer())
                .startsWith("HTTP/1.1 200");
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void one_address_never_holds_all_threads_and_its_own_requests_wait_in_line() throws Exception {
        given(8, line -> line.ask("GET /work", HERE, "Connection: close"));
        server.awaitWork();

        assertThat(page("127.0.0.2")).startsWith("HTTP/1.1 200");
        server.finish(8);
        for (Line line : lines.subList(0, 8)) {
            assertThat(line.answer()).startsWith("HTTP/1.1 200").contains("worked");
        }
        assertThat(page("127.0.0.1")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/long", "/long-text"})
    void an_answer_waits_only_so_long_for_its_reader(String address) throws Exception {
        String atOnce = line("127.0.0.1")
                .ask("GET " + address, HERE, "Connection: close")
                .answer();
        restart("--rapporteur.guard.reading=1s");
        int slowly = line("127.0.0.1")
                .ask("GET " + address, HERE, "Connection: close")
                .readSlowly();

        assertThat(slowly).isPositive().isLessThan(GuardedServer.LONG);
        assertThat(atOnce.startsWith("HTTP/1.1 200")).isTrue();
        assertThat(atOnce.length()).isGreaterThan(GuardedServer.LONG);
    }

    @Test
    void a_line_that_is_too_long_or_too_slow_is_sent_away_in_words() throws Exception {
        restart("--rapporteur.guard.waiting=1", "--rapporteur.guard.patience=1s");
        Line worked = line("127.0.0.1").ask("GET /work", HERE, "Connection: close");
        server.awaitWork();
        Line first = line("127.0.0.1").ask("GET /page", HERE, "Connection: close");
        String[] answers = {first.beginning(), page("127.0.0.1")};

        assertThat(answers[0]).startsWith("HTTP/1.1 503").contains("Retry-After: 2");
        Line waits = line("127.0.0.1").ask("GET /page", HERE, "Connection: close");
        assertThat(List.of(page("127.0.0.1"), waits.answer()))
                .anySatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 429"));
        server.finish(1);
        assertThat(worked.answer()).startsWith("HTTP/1.1 200");
        assertThat(page("127.0.0.1")).startsWith("HTTP/1.1 200");
    }

    @Test
    void so_many_streams_go_to_one_address_and_a_place_is_free_again_when_one_ends() throws Exception {
        restart("--rapporteur.guard.streams.per-address=2");
        given(2, line -> line.ask("GET /session/live", HERE).beginning());

        assertThat(stream("127.0.0.1")).startsWith("HTTP/1.1 429").contains("too-many-streams");
        assertThat(stream("127.0.0.2")).startsWith("HTTP/1.1 200");
    }

    @Test
    void so_many_connections_of_one_address_are_taken_and_others_still_come() throws Exception {
        restart("--rapporteur.guard.connections.per-address=3");
        given(3, line -> line.ask("GET /page", HERE).beginning());

        assertThat(line("127.0.0.1").beginning()).startsWith("HTTP/1.1 503").contains("Retry-After: 5");
        assertThat(page("127.0.0.2")).startsWith("HTTP/1.1 200");
        lines.getFirst().close();
        assertThat(untilTaken()).startsWith("HTTP/1.1 200");
    }

    @Test
    void behind_a_proxy_that_is_trusted_each_reader_is_counted_alone_and_nobody_else_is_believed() throws Exception {
        restart("--rapporteur.guard.trusted-proxies=127.0.0.2", "--rapporteur.guard.streams.per-address=1");
        assertThat(stream("127.0.0.2", "X-Forwarded-For: 10.0.0.1")).startsWith("HTTP/1.1 200");

        assertThat(stream("127.0.0.2", "X-Forwarded-For: 10.0.0.1")).startsWith("HTTP/1.1 429");
        assertThat(stream("127.0.0.2", "X-Forwarded-For: 10.0.0.2")).startsWith("HTTP/1.1 200");
        assertThat(stream("127.0.0.1", "X-Forwarded-For: 10.0.0.3")).startsWith("HTTP/1.1 200");
        assertThat(stream("127.0.0.1", "X-Forwarded-For: 10.0.0.4")).startsWith("HTTP/1.1 429");
    }

    interface Asking {
        Object on(Line line) throws IOException;
    }

    private void given(int count, Asking asking) throws IOException {
        for (int i = 0; i < count; i++) {
            asking.on(line("127.0.0.1"));
        }
    }

    private Line line(String from) throws IOException {
        Line line = Line.from(from, server.port());
        lines.add(line);
        return line;
    }

    private String page(String from) throws IOException {
        return line(from).ask("GET /page", HERE, "Connection: close").answer();
    }

    private String stream(String from, String... headers) throws IOException {
        Line line = line(from).say("GET /session/live HTTP/1.1", HERE, "");
        for (String header : headers) {
            line.say(header, "");
        }
        return line.say("", "").beginning();
    }

    /** The server hears a moment later that a line is closed. */
    private String untilTaken() throws Exception {
        String answer = "";
        for (int i = 0; i < 200 && !answer.startsWith("HTTP/1.1 200"); i++) {
            Thread.sleep(50);
            answer = page("127.0.0.1");
        }
        return answer;
    }

    private void restart(String... settings) {
        server.close();
        server = start(settings);
    }

    private static GuardedServer start(String... settings) {
        String[] all = new String[settings.length + 3];
        all[0] = "--server.tomcat.threads.max=2";
        all[1] = "--server.tomcat.threads.min-spare=2";
        all[2] = "--rapporteur.guard.working=1";
        System.arraycopy(settings, 0, all, 3, settings.length);
        return GuardedServer.start(all);
    }
}
