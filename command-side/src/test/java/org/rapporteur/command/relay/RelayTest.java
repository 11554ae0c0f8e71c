package org.rapporteur.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RelayTest {
    private final List<Recorded> stored = new ArrayList<>();
    private final List<Recorded> sent = new ArrayList<>();
    private final Map<Long, String> damaged = new HashMap<>();
    private final DataSource database = TestDatabase.migrated().pool();
    private final HeldBack heldBack = new HeldBack(JdbcClient.create(database), new SimpleMeterRegistry());
    private final Relay relay =
            new Relay(this::store, new Published(JdbcClient.create(database)), heldBack, sent::addAll);
    private final FurtherTries furtherTries =
            new FurtherTries(relay, heldBack, new TransactionTemplate(new JdbcTransactionManager(database)));

    @Test
    void a_fact_the_tail_skipped_is_fetched_and_goes_out_before_its_successor() {
        stored.addAll(facts("a", 1, 5));
        relay.pass(entries("a", 1, 1));

        relay.pass(entries("a", 4, 4));

        assertThat(sent).isEqualTo(facts("a", 1, 4));
    }

    @Test
    void a_skipped_fact_that_shows_up_late_does_not_go_out_again() {
        stored.addAll(facts("a", 1, 3));
        relay.pass(entries("a", 3, 3));

        relay.pass(entries("a", 2, 2));

        assertThat(sent).isEqualTo(facts("a", 1, 3));
    }

    @Test
    void sessions_are_counted_apart() {
        relay.pass(entries(List.of(fact("a", 1), fact("b", 1), fact("a", 2))));
        relay.pass(entries(List.of(fact("b", 2), fact("a", 3))));

        assertThat(sent).containsExactly(fact("a", 1), fact("b", 1), fact("a", 2), fact("b", 2), fact("a", 3));
    }

    @Test
    void a_gap_that_the_store_cannot_fill_holds_back_its_session_and_no_other() {
        stored.addAll(facts("a", 1, 1));
        relay.pass(entries(List.of(fact("a", 3), fact("b", 1), fact("a", 4))));

        assertThat(sent).containsExactly(fact("a", 1), fact("b", 1));
        assertThat(heldBack.all())
                .extracting(HeldBack.Session::session, HeldBack.Session::version, HeldBack.Session::reason)
                .containsExactly(tuple("a", 2L, "the event store lacks it"));
    }

    @Test
    void what_cannot_be_read_holds_back_its_session_until_it_can_and_then_all_goes_out_in_order() {
        stored.addAll(facts("a", 1, 2_000));
        damaged.put(3L, "a kind nobody knows");
        relay.pass(List.of(entry(fact("a", 1)), entry(fact("a", 2)), entry(fact("a", 3)), entry(fact("b", 1))));
        relay.pass(entries("a", 4, 1_999));
        furtherTries.run();
        assertThat(sent).containsExactly(fact("a", 1), fact("a", 2), fact("b", 1));

        damaged.clear();
        new FurtherTries(relay, heldBack, new TransactionTemplate(new JdbcTransactionManager(database))).run();
        relay.pass(entries("a", 2_000, 2_000));
        relay.pass(entries("a", 2_001, 2_001));

        assertThat(heldBack.all()).isEmpty();
        assertThat(sent.stream().filter(fact -> !fact.equals(fact("b", 1))).toList())
                .isEqualTo(facts("a", 1, 2_001));
    }

    @Test
    void what_is_held_back_is_tried_when_a_node_starts_and_then_ever_more_seldom() {
        damaged.put(1L, "a kind nobody knows");
        stored.addAll(facts("a", 1, 1));
        relay.pass(entries("a", 1, 1));

        furtherTries.run();
        furtherTries.run();

        assertThat(heldBack.due()).isEmpty();
        lookBack(15);
        assertThat(heldBack.due()).isEmpty();
        lookBack(10);
        assertThat(heldBack.due()).containsExactly("a");
        furtherTries.run();
        lookBack(35);
        assertThat(heldBack.due()).isEmpty();
        lookBack(10);
        assertThat(heldBack.due()).containsExactly("a");
    }

    @Test
    void a_fact_without_the_hash_it_states_is_not_published_as_if_it_were_true() {
        StatedFact told = fact("a", 1).stated();
        Occasion another = new Occasion(told.occurredAt(), told.recordedAt(), "somebody else", told.actId());
        FactHeader header = new FactHeader(told.session(), told.version(), told.kind(), another, told.previous());
        StatedFact altered = new StatedFact(header, told.body(), told.hash());

        relay.pass(List.of(Entry.of(Recorded.read(altered))));

        assertThat(sent).isEmpty();
        assertThat(heldBack.all()).hasSize(1);
    }

    @Test
    void what_kafka_does_not_take_is_neither_published_nor_held_back() {
        Relay offline = new Relay(this::store, new Published(JdbcClient.create(database)), heldBack, _ -> {
            throw new NotPublished("away", new IllegalStateException());
        });
        damaged.put(2L, "a kind nobody knows");

        assertThatThrownBy(() -> new TransactionTemplate(new JdbcTransactionManager(database))
                        .executeWithoutResult(_ -> offline.pass(entries("a", 1, 2))))
                .isInstanceOf(NotPublished.class);

        assertThat(heldBack.all()).isEmpty();
    }

    /** As if the last try had been so many seconds earlier. */
    private void lookBack(int seconds) {
        JdbcClient.create(database)
                .sql("update held_back set tried_at = tried_at - make_interval(secs => ?)")
                .param(seconds)
                .update();
    }

    private List<Entry> store(String session, long from, int atMost) {
        return entries(stored.stream()
                .filter(fact -> fact.session().value().equals(session) && fact.version() >= from)
                .limit(atMost)
                .toList());
    }

    private List<Entry> entries(String session, long from, long to) {
        return entries(facts(session, from, to));
    }

    private List<Entry> entries(List<Recorded> facts) {
        return facts.stream().map(this::entry).toList();
    }

    private Entry entry(Recorded fact) {
        String why = damaged.get(fact.version());
        return why == null
                ? Entry.of(fact)
                : new Entry.Unreadable(fact.session().value(), fact.version(), why);
    }

    private static List<Recorded> facts(String session, long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(version -> fact(session, version))
                .toList();
    }

    private static Recorded fact(String session, long version) {
        return Recorded.after(
                StatedFact.beginning(new SessionId(session)),
                new SessionId(session),
                version,
                new SessionOpened(MeetingNumber.of("plenary-1")),
                new Occasion(Instant.EPOCH, Instant.EPOCH, "secretary", "act-" + version));
    }
}
