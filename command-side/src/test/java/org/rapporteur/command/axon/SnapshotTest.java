package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.axon.Node.SCHEDULE;
import static org.rapporteur.command.axon.Node.SESSION;
import static org.rapporteur.command.axon.Node.document;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.CodeDigest;
import org.rapporteur.procedure.state.Meetings;
import org.rapporteur.procedure.state.SessionState;
import org.springframework.jdbc.core.simple.JdbcClient;

class SnapshotTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final Node node = new Node(database, "rapporteur.sessions.facts-per-snapshot=5");

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_session_goes_on_from_its_snapshot_as_if_it_had_been_folded_from_its_facts() throws Exception {
        givenSixFactsAndASnapshot();
        forgetThatFactsBeforeTheSnapshotExist();

        try (Node restarted = new Node(database)) {
            assertThat(restarted.enter("again", document("INF.1")).version()).isEqualTo(6);
            assertThat(restarted.enter("next", document("INF.99")).version()).isEqualTo(7);
        }
    }

    @Test
    void a_snapshot_taken_by_other_code_is_ignored() throws Exception {
        givenSixFactsAndASnapshot();
        sql("update snapshot_event_entry set payload_revision = 'old', payload = '{\"misread\": true}'");

        try (Node restarted = new Node(database)) {
            assertThat(restarted.enter("again", document("INF.1")).version()).isEqualTo(6);
            assertThat(restarted.enter("next", document("INF.99")).version()).isEqualTo(7);
        }
    }

    @Test
    void the_revision_tells_one_code_from_another() {
        assertThat(CodeDigest.of(SessionState.class))
                .isEqualTo(SnapshotSerializer.REVISION)
                .isNotEqualTo(CodeDigest.of(Meetings.class));
    }

    private void givenSixFactsAndASnapshot() throws InterruptedException {
        node.enter("schedule", SCHEDULE);
        for (int i = 1; i <= 5; i++) {
            node.enter("act-" + i, document("INF." + i));
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (snapshot().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(snapshot()).isPresent();
    }

    /** Whoever still read them would fail: they are no facts any more. */
    private void forgetThatFactsBeforeTheSnapshotExist() {
        sql("alter table domain_event_entry disable trigger facts_stay");
        sql("update domain_event_entry set payload_type = 'forgotten' where sequence_number <= "
                + snapshot().orElseThrow().getSequenceNumber());
    }

    private Optional<DomainEventMessage<?>> snapshot() {
        return node.part(EventStorageEngine.class).readSnapshot(SESSION.value());
    }

    private void sql(String statement) {
        JdbcClient.create(node.part(javax.sql.DataSource.class)).sql(statement).update();
    }
}
