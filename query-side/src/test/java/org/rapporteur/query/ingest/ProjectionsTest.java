package org.rapporteur.query.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.query.Projection;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.TestDatabase;
import org.rapporteur.query.history.FactLog;
import org.rapporteur.query.history.Findings;
import org.rapporteur.query.history.WithheldNames;
import org.rapporteur.query.state.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ProjectionsTest {
    private static final Places.Partition PARTITION = new Places.Partition("topic-id", 0);

    private static final DataSource SOURCE = TestDatabase.migrated();

    private final JdbcTemplate database = new JdbcTemplate(SOURCE);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final StreamProgress progress = new StreamProgress(database);
    private final Places places = new Places(database);
    private final Arrivals arrivals = new Arrivals(progress);
    private final FactLog log = new FactLog(database);
    private final SessionStates states = new SessionStates(database, log);
    // Held on to here, because a meter lets go of what it measures.
    private final EarlyFacts early = new EarlyFacts(database, meters);
    private final Findings findings = new Findings(database, meters);
    private final Story story = SampleSession.whole();

    @BeforeEach
    void nothing_was_read_yet() {
        database.execute("truncate stream_progress, place, fact, early_fact, session_head, state_checkpoint, finding");
    }

    @Test
    void repeats_are_harmless() {
        given().take(story.facts(1, 2, 3), List.of(), Map.of());

        given().take(story.facts(1, 2, 3), List.of(), Map.of());
        given().take(story.facts(3, 3, 4), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(4);
    }

    @Test
    void a_batch_that_another_node_has_had_does_not_move_the_place_back() {
        given().take(story.facts(1, 2, 3), List.of(), Map.of(PARTITION, 3L));

        given().take(story.facts(1, 2), List.of(), Map.of(PARTITION, 2L));

        assertThat(places.next(PARTITION)).hasValue(3);
    }

    @Test
    void a_hole_is_noticed_and_nothing_behind_it_is_applied_until_it_is_filled() {
        given().take(story.facts(1, 2, 5, 4), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(2);
        assertThat(waiting()).isEqualTo(2);

        given().take(story.facts(3), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(5);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_hole_at_the_beginning_is_a_hole_too() {
        given().take(story.facts(2), List.of(), Map.of());

        assertThat(states.find(story.session())).isEmpty();

        given().take(story.facts(1), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(2);
    }

    @Test
    void whatever_the_order_the_state_is_the_same() {
        List<Recorded> reversed = story.facts().reversed();
        for (int from = 0; from < reversed.size(); from += 7) {
            given().take(reversed.subList(from, Math.min(from + 7, reversed.size())), List.of(), Map.of());
        }

        thenEverythingIsAppliedUpTo(story.facts().size());
    }

    @Test
    void a_projection_that_fails_undoes_the_batch_for_all_and_leaves_the_place_where_it_was() {
        given().take(story.facts(1), List.of(), Map.of(PARTITION, 1L));
        Projection broken = _ -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> given(log, states, broken).take(story.facts(2, 4), List.of(), Map.of(PARTITION, 3L)))
                .hasMessage("broken");

        thenEverythingIsAppliedUpTo(1);
        assertThat(waiting()).isZero();
        assertThat(places.next(PARTITION)).hasValue(1);
    }

    @Test
    void a_repeat_with_other_content_changes_nothing_and_is_found() {
        given().take(story.facts(1, 2, 3), List.of(), Map.of());
        Story other = story.fork(1).then(new SessionConvened(LocalDate.parse("2024-07-02")));

        given().take(other.facts(2), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(3);
        assertThat(findings.all())
                .extracting(Findings.Found::finding)
                .containsExactly(new Finding(Place.of(Medium.FACTS_TOPIC, story.session(), 2), Flaw.TWICE));
    }

    @Test
    void a_fact_that_does_not_continue_the_chain_is_found_and_the_true_one_still_applies() {
        given().take(story.facts(1, 2), List.of(), Map.of());
        Story other = story.fork(1).then(new SessionConvened(LocalDate.parse("2024-07-02")));
        other.then(story.facts(3).getFirst().event());

        given().take(other.facts(3), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(2);
        assertThat(findings.all())
                .extracting(Findings.Found::finding)
                .containsExactly(new Finding(Place.of(Medium.FACTS_TOPIC, story.session(), 3), Flaw.CHAIN_BROKEN));

        given().take(story.facts(3, 4), List.of(), Map.of());
        thenEverythingIsAppliedUpTo(4);
    }

    @Test
    void sessions_do_not_wait_for_each_other() {
        Story other = Story.of("other-1", SampleSession.scheduled());

        given().take(List.of(story.facts(2).getFirst(), other.facts().getFirst()), List.of(), Map.of());

        assertThat(states.find(other.session())).isPresent();
        assertThat(states.list()).extracting(SessionStates.Known::session).containsExactly(other.session());
    }

    @Test
    void a_reader_who_waits_goes_on_when_the_fact_is_there() throws Exception {
        given().take(story.facts(1), List.of(), Map.of());
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> arrived(2, Duration.ofSeconds(20)));

        given().take(story.facts(2), List.of(), Map.of());

        assertThat(reader.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_reader_does_not_wait_longer_than_asked() {
        assertThat(arrived(1, Duration.ofMillis(60))).isFalse();
    }

    private Projections given(Projection... projections) {
        return new Projections(
                new TransactionTemplate(new JdbcTransactionManager(SOURCE)),
                projections.length == 0 ? List.of(log, states) : List.of(projections),
                progress,
                early,
                new KnownHashes(database),
                findings,
                WithheldNames.NONE,
                places,
                arrivals,
                new Gate(database));
    }

    private void thenEverythingIsAppliedUpTo(int version) {
        List<Recorded> facts = story.facts().subList(0, version);
        assertThat(progress.of(story.session())).isEqualTo(version);
        assertThat(log.read(story.session(), Long.MAX_VALUE)).isEqualTo(facts);
        assertThat(states.find(story.session())).contains(SessionView.of(facts));
    }

    private double waiting() {
        return meters.get("rapporteur.facts.early").gauge().value();
    }

    private boolean arrived(long version, Duration patience) {
        try {
            return arrivals.await(story.session(), version, patience);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
