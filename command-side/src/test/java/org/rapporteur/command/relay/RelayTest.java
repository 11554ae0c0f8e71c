package org.rapporteur.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

class RelayTest {
    private final List<Recorded> stored = new ArrayList<>();
    private final List<Recorded> sent = new ArrayList<>();
    private final Relay relay = new Relay(
            (session, from) -> stored.stream()
                    .filter(fact -> fact.session().equals(session) && fact.version() >= from)
                    .toList(),
            new Published(JdbcClient.create(TestDatabase.migrated().pool())),
            sent::addAll);

    @Test
    void a_fact_the_tail_skipped_is_fetched_and_goes_out_before_its_successor() {
        stored.addAll(facts("a", 1, 5));
        relay.pass(facts("a", 1, 1));

        relay.pass(facts("a", 4, 4));

        assertThat(sent).isEqualTo(facts("a", 1, 4));
    }

    @Test
    void a_skipped_fact_that_shows_up_late_does_not_go_out_again() {
        stored.addAll(facts("a", 1, 3));
        relay.pass(facts("a", 3, 3));

        relay.pass(facts("a", 2, 2));

        assertThat(sent).isEqualTo(facts("a", 1, 3));
    }

    @Test
    void sessions_are_counted_apart() {
        relay.pass(List.of(fact("a", 1), fact("b", 1), fact("a", 2)));
        relay.pass(List.of(fact("b", 2), fact("a", 3)));

        assertThat(sent).containsExactly(fact("a", 1), fact("b", 1), fact("a", 2), fact("b", 2), fact("a", 3));
    }

    @Test
    void a_gap_that_the_store_cannot_fill_stops_the_relay() {
        assertThatThrownBy(() -> relay.pass(facts("a", 2, 2))).hasMessageContaining("lacks facts of 'a'");
        assertThat(sent).isEmpty();
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
                Instant.EPOCH,
                Instant.EPOCH,
                "secretary",
                "act-" + version);
    }
}
