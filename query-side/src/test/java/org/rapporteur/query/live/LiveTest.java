package org.rapporteur.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;

@Timeout(120)
class LiveTest {
    private final Story story = SampleSession.before();

    @Test
    void whoever_watches_hears_how_far_the_session_is_and_of_every_change_at_every_node() throws Exception {
        try (RunningQuerySide side = given();
                RunningQuerySide other = side.again();
                Ear here = new Ear(side.address());
                Ear there = new Ear(other.address())) {
            long before = story.facts().size();
            assertThat(here.nextVersion()).isEqualTo(before);
            assertThat(there.nextVersion()).isEqualTo(before);

            story.then(SampleSession.statements(1));
            side.publish(story.facts((int) before + 1));

            assertThat(here.nextVersion()).isEqualTo(before + 1);
            assertThat(there.nextVersion()).isEqualTo(before + 1);
        }
    }

    @Test
    void while_nothing_changes_the_channel_says_that_it_is_alive() throws Exception {
        try (RunningQuerySide side = given();
                Ear ear = new Ear(side.address())) {
            assertThat(ear.next("event: ")).isEqualTo("changed");

            assertThat(ear.next("event: ")).isEqualTo("alive");
        }
    }

    @Test
    void a_session_nobody_knows_cannot_be_watched() throws Exception {
        try (RunningQuerySide side = given();
                HttpClient client = HttpClient.newHttpClient()) {
            URI nowhere = side.address().resolve("/sessions/nowhere-1/live");

            assertThat(client.send(HttpRequest.newBuilder(nowhere).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_node_that_stops_lets_its_viewers_go_at_once() throws Exception {
        RunningQuerySide side = given();
        try (Ear ear = new Ear(side.address())) {
            ear.nextVersion();
            Instant start = Instant.now();

            side.close();

            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThatCode(() -> ear.next("nothing more")).hasMessage("the channel has ended");
        }
    }

    private RunningQuerySide given() throws InterruptedException {
        RunningQuerySide side = RunningQuerySide.start().publish(story.facts());
        assertThat(side.part(Arrivals.class)
                        .await(story.session(), story.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
        return side;
    }

    /** A page's end of the channel. */
    private static final class Ear implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;

        Ear(URI side) throws Exception {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(side.resolve("/sessions/untoc-cop-12/live"))
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        long nextVersion() throws Exception {
            return Long.parseLong(next("id: "));
        }

        String next(String field) throws Exception {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(field)) {
                    return line.substring(field.length());
                }
            }
            throw new IllegalStateException("the channel has ended");
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
