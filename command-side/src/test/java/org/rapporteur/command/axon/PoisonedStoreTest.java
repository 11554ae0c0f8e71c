package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.command.axon.Node.SCHEDULE;
import static org.rapporteur.command.axon.Node.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.relay.FurtherTries;
import org.rapporteur.command.relay.HeldBack;
import org.rapporteur.command.relay.Outlet;
import org.rapporteur.events.value.SessionId;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows in the event store that are no facts, or none that this release knows: they hold back their own session only.
 */
@Timeout(300)
class PoisonedStoreTest {
    private static final SessionId OTHER = new SessionId("other-1");

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcTemplate table = new JdbcTemplate(database.pool());
    private final BlockingQueue<String> published = new LinkedBlockingQueue<>();
    private final Outlet outlet = facts -> facts.forEach(fact -> published.add(fact.session() + "/" + fact.version()));

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        payload_type     => 'oath-sworn'
        payload          => '{"symbol":[[[1]]]}'
        payload          => payload || ' '
        payload          => replace(payload, 'INF.1', 'INF.9')
        meta_data        => '{}'
        meta_data        => '{"by":[[1]]}'
        meta_data        => replace(meta_data, '"by":"s', '"by":"x')
        meta_data        => replace(meta_data, '"occurredAt":"2', '"occurredAt":"yesterday 2')
        event_identifier => 'no hash'
        event_identifier => repeat('0', 64)
        """)
    void a_row_that_is_no_fact_as_it_was_recorded_holds_back_its_session_until_it_is_put_right(
            String column, String value) throws InterruptedException {
        try (Node unpublished = new Node(database)) {
            unpublished.enter("1", SCHEDULE);
            unpublished.enter("2", document("INF.1"));
            unpublished.enter("3", document("INF.2"));
        }
        String before = alter(column, value);

        try (Node node = new Node(database, outlet)) {
            node.enter(new Act(OTHER, "1", "secretary", null, SCHEDULE));

            assertThat(nextPublished(2)).containsExactly("untoc-cop-12/1", "other-1/1");
            assertThat(heldBack(node))
                    .extracting(HeldBack.Session::session, HeldBack.Session::version)
                    .containsExactly(tuple("untoc-cop-12", 2L));
            thenHealthIs(node, "BEHIND", "untoc-cop-12");

            alter(column, "'" + before.replace("'", "''") + "'");
            node.part(FurtherTries.class).run();

            assertThat(nextPublished(2)).containsExactly("untoc-cop-12/2", "untoc-cop-12/3");
            thenHealthIs(node, "UP", "sessionsHeldBack=0");
            node.enter("4", document("INF.3"));
            assertThat(nextPublished(1)).containsExactly("untoc-cop-12/4");
        }
    }

    @Test
    void a_row_of_a_session_that_cannot_be_and_a_time_that_is_none_stop_nobody() throws InterruptedException {
        try (Node unpublished = new Node(database)) {
            unpublished.enter("1", SCHEDULE);
        }
        table.update("insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,"
                + " payload_type, payload, meta_data, time_stamp) values ('No Session', 0, 'session', 'none',"
                + " 'oath-sworn', '{}', '{}', 'in the morning')");

        try (Node node = new Node(database, outlet)) {
            node.enter(new Act(OTHER, "1", "secretary", null, SCHEDULE));

            assertThat(nextPublished(2)).containsExactly("untoc-cop-12/1", "other-1/1");
            assertThat(heldBack(node)).extracting(HeldBack.Session::session).containsExactly("No Session");
        }
    }

    @Test
    void an_act_on_a_session_with_a_fact_of_an_unknown_kind_is_not_decided_as_if_it_were_not_there() {
        try (Node node = new Node(database)) {
            node.enter("1", SCHEDULE);
            node.enter("2", document("INF.1"));
        }
        alter("payload_type", "'oath-sworn'");

        try (Node node = new Node(database)) {
            assertThatThrownBy(() -> node.enter("3", document("INF.2"))).isInstanceOf(RuntimeException.class);
            assertThat(node.enter(new Act(OTHER, "1", "secretary", null, SCHEDULE))
                            .version())
                    .isEqualTo(1);
        }
    }

    /** Behind the program's back, in the second fact; returns what was there. */
    private String alter(String column, String value) {
        String before = table.queryForObject(
                "select %s from domain_event_entry where sequence_number = 1".formatted(column), String.class);
        table.execute("alter table domain_event_entry disable trigger facts_stay");
        table.update("update domain_event_entry set %s = %s where sequence_number = 1".formatted(column, value));
        table.execute("alter table domain_event_entry enable trigger facts_stay");
        return Objects.requireNonNull(before);
    }

    /** What was published is acknowledged a moment before the rest of its batch is told of. */
    private static List<HeldBack.Session> heldBack(Node node) throws InterruptedException {
        for (int tries = 0; tries < 600 && node.part(HeldBack.class).all().isEmpty(); tries++) {
            Thread.sleep(100);
        }
        return node.part(HeldBack.class).all();
    }

    private static void thenHealthIs(Node node, String status, String detail) {
        Health health = Objects.requireNonNull(node.part(HealthIndicator.class).health());
        assertThat(health.getStatus().getCode()).isEqualTo(status);
        assertThat(health.getDetails().toString()).contains(detail);
    }

    private List<String> nextPublished(int count) throws InterruptedException {
        List<String> facts = new ArrayList<>();
        while (facts.size() < count) {
            String fact = published.poll(60, TimeUnit.SECONDS);
            assertThat(fact).as("published after " + facts).isNotNull();
            facts.add(fact);
        }
        return facts;
    }
}
