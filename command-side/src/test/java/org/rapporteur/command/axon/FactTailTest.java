package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.command.axon.Node.SCHEDULE;
import static org.rapporteur.command.axon.Node.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.command.relay.NotPublished;
import org.rapporteur.command.relay.Outlet;
import org.rapporteur.command.relay.Republication;
import org.rapporteur.command.relay.Tail;
import org.rapporteur.events.Recorded;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class FactTailTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final BlockingQueue<Long> published = new LinkedBlockingQueue<>();

    @Test
    void facts_go_out_as_they_are_recorded() throws InterruptedException {
        try (Node node = new Node(database, outlet(0))) {
            node.enter("1", SCHEDULE);
            node.enter("2", document("INF.1"));

            assertThat(nextPublished(2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void after_a_restart_the_relay_goes_on_where_it_stopped() throws InterruptedException {
        try (Node node = new Node(database, outlet(0))) {
            node.enter("1", SCHEDULE);
            assertThat(nextPublished(1)).containsExactly(1L);
        }
        try (Node unpublished = new Node(database)) {
            unpublished.enter("2", document("INF.1"));
        }
        try (Node node = new Node(database, outlet(0))) {
            node.enter("3", document("INF.2"));

            assertThat(nextPublished(2)).containsExactly(2L, 3L);
        }
    }

    @Test
    void what_was_not_acknowledged_is_published_again() throws InterruptedException {
        try (Node node = new Node(database, outlet(2))) {
            node.enter("1", SCHEDULE);

            assertThat(nextPublished(3)).containsExactly(1L, 1L, 1L);
        }
        assertThat(published).isEmpty();
    }

    @Test
    void everything_goes_out_once_more_when_a_topic_was_lost() throws InterruptedException {
        try (Node node = new Node(database, outlet(0))) {
            node.enter("1", SCHEDULE);
            node.enter("2", document("INF.1"));
            assertThat(nextPublished(2)).containsExactly(1L, 2L);

            node.part(Republication.class).begin();
            assertThat(nextPublished(2)).containsExactly(1L, 2L);
            node.enter("3", document("INF.2"));

            assertThat(nextPublished(1)).containsExactly(3L);
        }
        assertThat(published).isEmpty();
    }

    @Test
    void a_node_that_does_not_pass_facts_on_cannot_go_back() throws InterruptedException {
        try (Node node = new Node(database, outlet(0))) {
            node.enter("1", SCHEDULE);
            assertThat(nextPublished(1)).containsExactly(1L);
            // As if another node had taken over.
            JdbcClient.create(node.part(DataSource.class))
                    .sql("update token_entry set owner = 'another', time_stamp = ?")
                    .param(Instant.now().toString())
                    .update();

            assertThatThrownBy(() -> node.part(Republication.class).begin()).isInstanceOf(Tail.FollowedElsewhere.class);
        }
        assertThat(published).isEmpty();
    }

    @Test
    void health_says_that_facts_do_not_get_on() throws InterruptedException {
        try (Node node = new Node(database, outlet(Integer.MAX_VALUE))) {
            node.enter("1", SCHEDULE);
            nextPublished(1);

            Health health = node.part(FactTail.class).health();
            for (int tries = 0; tries < 100 && health.getStatus().equals(Status.UP); tries++) {
                Thread.sleep(100);
                health = node.part(FactTail.class).health();
            }

            assertThat(health.getStatus().getCode()).isEqualTo("BEHIND");
            assertThat(health.getDetails().get("because")).asString().contains("no acknowledgement");
        }
    }

    /** Takes note of all versions it is given, and fails the first times. */
    private Outlet outlet(int failures) {
        return new Outlet() {
            private int left = failures;

            @Override
            public void publish(List<Recorded> facts) {
                facts.forEach(fact -> published.add(fact.version()));
                if (left-- > 0) {
                    throw new NotPublished("no acknowledgement", new IllegalStateException());
                }
            }
        };
    }

    private List<Long> nextPublished(int count) throws InterruptedException {
        List<Long> versions = new ArrayList<>();
        while (versions.size() < count) {
            Long version = published.poll(20, TimeUnit.SECONDS);
            assertThat(version).as("published after " + versions).isNotNull();
            versions.add(version);
        }
        return versions;
    }
}
