package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.command.axon.Node.SCHEDULE;
import static org.rapporteur.command.axon.Node.SESSION;
import static org.rapporteur.command.axon.Node.document;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.ActIdTaken;
import org.rapporteur.command.ledger.NotYetHappened;
import org.rapporteur.events.Author;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.events.value.Hash;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.kernel.Rejected;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final Node node = new Node(database);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void facts_say_as_whom_somebody_was_signed_in_who_entered_their_act() {
        Author secretary =
                new Author("Ana Ruiz", new SignedIn("https://id.example.org", "a1b2", AccessRole.SECRETARY, null));

        node.enter("1", SCHEDULE);
        node.enter(new Act(SESSION, "2", secretary, null, document("INF.1")));

        assertThat(node.facts().of(SESSION, 2)).extracting(Recorded::author).containsExactly(secretary);
        assertThat(node.facts().of(SESSION, 1).getFirst().author()).isEqualTo(Author.typed("secretary"));
    }

    @Test
    void facts_are_read_back_as_they_were_recorded() {
        Instant happened = Instant.parse("2024-06-01T09:30:00Z");
        Instant before = Instant.now();

        node.enter("1", SCHEDULE);
        Receipt receipt = node.enter(new Act(SESSION, "2", "秘书处", happened, document("INF.1")));

        assertThat(receipt).isEqualTo(new Receipt(SESSION, 2, true, List.of()));
        List<Recorded> facts = node.facts().of(SESSION, 1);
        assertThat(facts).extracting(Recorded::version).containsExactly(1L, 2L);
        assertThat(facts.getFirst().event()).isInstanceOf(SessionScheduled.class);
        assertThat(facts.getLast().event()).isInstanceOf(DocumentIssued.class);
        assertThat(facts.getLast().by()).isEqualTo("秘书处");
        assertThat(facts.getLast().actId()).isEqualTo("2");
        assertThat(facts.getLast().occurredAt()).isEqualTo(happened);
        assertThat(facts.getLast().recordedAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(node.facts().of(SESSION, 2)).isEqualTo(facts.subList(1, 2));
    }

    @Test
    void the_store_names_facts_by_their_wire_names_and_keeps_nothing_of_java() {
        node.enter("1", SCHEDULE);

        List<String> row = client().sql("select payload_type, payload, meta_data from domain_event_entry")
                .query((columns, number) -> List.of(columns.getString(1), columns.getString(2), columns.getString(3)))
                .single();

        assertThat(row).first().isEqualTo("session-scheduled");
        assertThat(row.toString()).doesNotContain("org.").contains("\"actId\":\"1\"", "\"body\":\"untoc-cop\"");
    }

    @Test
    void each_fact_names_the_hash_of_the_one_before_it_also_after_a_restart() {
        node.enter("1", SCHEDULE);
        node.enter("2", document("INF.1"));
        try (Node restarted = new Node(database)) {
            restarted.enter("3", document("INF.2"));
        }

        List<Recorded> facts = node.facts().of(SESSION, 1);

        Hash before = StatedFact.beginning(SESSION);
        for (Recorded fact : facts) {
            assertThat(fact.previous()).isEqualTo(before);
            assertThat(fact.stated().isTrue()).isTrue();
            before = fact.hash();
        }
        assertThat(facts).hasSize(3);
    }

    @Test
    void no_column_of_a_fact_is_left_to_chance() {
        node.enter("1", SCHEDULE);

        Recorded fact = node.facts().of(SESSION, 1).getFirst();
        String row = client().sql(
                        "select array_to_string(array[event_identifier, type, coalesce(payload_revision, 'none'),"
                                + " payload, meta_data, time_stamp], ' | ') from domain_event_entry")
                .query(String.class)
                .single();

        assertThat(row)
                .isEqualTo(String.join(
                        " | ",
                        fact.hash().value(),
                        "session",
                        "none",
                        CanonicalJson.of(fact.stated().body()),
                        CanonicalJson.of(Map.of(
                                "actId", fact.actId(),
                                "by", fact.by(),
                                "occurredAt", fact.occurredAt().toString(),
                                "previous", fact.previous().value(),
                                "recordedAt", fact.recordedAt().toString())),
                        new DateTimeFormatterBuilder()
                                .appendInstant(3)
                                .toFormatter()
                                .format(fact.recordedAt())));
    }

    @Test
    void the_same_act_sent_again_gets_the_same_receipt_and_records_nothing() {
        node.enter("1", SCHEDULE);
        Receipt first = node.enter("2", document("INF.1"));
        node.enter("3", document("INF.2"));

        Receipt again = node.enter("2", document("INF.1"));

        assertThat(again).isEqualTo(first);
        assertThat(node.facts().of(SESSION, 1)).hasSize(3);
    }

    @Test
    void another_act_under_the_same_id_is_refused() {
        node.enter("1", SCHEDULE);
        node.enter("2", document("INF.1"));

        assertThatThrownBy(() -> node.enter("2", document("INF.2"))).isInstanceOf(ActIdTaken.class);
        assertThatThrownBy(() -> node.enter(new Act(SESSION, "2", "somebody else", null, document("INF.1"))))
                .isInstanceOf(ActIdTaken.class);
        assertThat(node.facts().of(SESSION, 1)).hasSize(2);
    }

    @Test
    void what_already_holds_is_acknowledged_at_the_version_it_has() {
        node.enter("1", SCHEDULE);
        node.enter("2", document("INF.1"));

        Receipt receipt = node.enter("3", document("INF.1"));

        assertThat(receipt.version()).isEqualTo(2);
        assertThat(node.facts().of(SESSION, 1)).hasSize(2);
    }

    @Test
    void a_refused_act_leaves_nothing_behind_and_may_be_sent_again() {
        assertThatThrownBy(() -> node.enter("1", document("INF.1"))).isInstanceOf(Rejected.class);

        node.enter("2", SCHEDULE);

        assertThat(node.enter("1", document("INF.1")).version()).isEqualTo(2);
    }

    @Test
    void a_refused_act_does_not_have_the_whole_session_read_anew() {
        node.enter("1", SCHEDULE);

        ScheduleSession another = new ScheduleSession("untoc-cop", 13, null, SCHEDULE.dates(), null, List.of());
        assertThatThrownBy(() -> node.enter("2", another)).isInstanceOf(Rejected.class);

        assertThat(node.part(Cache.class).containsKey(SESSION.value())).isTrue();
        assertThat(node.enter("3", document("INF.1")).version()).isEqualTo(2);
    }

    @Test
    void nothing_is_recorded_before_it_happened() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);

        assertThatThrownBy(() -> node.enter(new Act(SESSION, "1", "secretary", tomorrow, SCHEDULE)))
                .isInstanceOf(NotYetHappened.class)
                .hasMessageContaining(tomorrow.toString());
        assertThat(node.facts().of(SESSION, 1)).isEmpty();
    }

    @Test
    void facts_cannot_be_changed_in_the_database() {
        node.enter("1", SCHEDULE);

        assertThatThrownBy(() -> client().sql("update domain_event_entry set payload = '{}'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("facts are only added");
        assertThatThrownBy(() -> client().sql("delete from domain_event_entry").update())
                .isInstanceOf(DataAccessException.class);
    }

    private JdbcClient client() {
        return JdbcClient.create(node.part(DataSource.class));
    }
}
