package org.rapporteur.query.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.query.Projection;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.TestDatabase;
import org.rapporteur.query.Written;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.log.Findings;
import org.rapporteur.query.log.WithheldNames;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
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
    private final Standstills standstills = new Standstills(database, meters);
    private final Arrivals arrivals = new Arrivals(progress, standstills);
    private final FactLog log = new FactLog(database);
    private final SessionStates states = new SessionStates(database, log);
    // Held on to here, because a meter lets go of what it measures.
    private final WaitingFacts waiting = new WaitingFacts(database, meters);
    private final Findings findings = new Findings(database, meters);
    private final Story story = SampleSession.whole();

    @BeforeEach
    void nothing_was_read_yet() {
        database.execute("alter table fact drop constraint if exists no_stranger");
        database.execute("truncate stream_progress, place, fact, waiting_fact, standstill, session_head,"
                + " state_checkpoint, finding");
    }

    @Test
    void repeats_are_harmless() {
        given().take(story.stated(1, 2, 3), List.of(), Map.of());

        given().take(story.stated(1, 2, 3), List.of(), Map.of());
        given().take(story.stated(3, 3, 4), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(4);
    }

    @Test
    void a_batch_that_another_node_has_had_does_not_move_the_place_back() {
        given().take(story.stated(1, 2, 3), List.of(), Map.of(PARTITION, 3L));

        given().take(story.stated(1, 2), List.of(), Map.of(PARTITION, 2L));

        assertThat(places.next(PARTITION)).hasValue(3);
    }

    @Test
    void a_hole_is_noticed_and_nothing_behind_it_is_applied_until_it_is_filled() {
        given().take(story.stated(1, 2, 5, 4), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(2);
        assertThat(early()).isEqualTo(2);

        given().take(story.stated(3), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(5);
        assertThat(early()).isZero();
    }

    @Test
    void a_hole_at_the_beginning_is_a_hole_too() {
        given().take(story.stated(2), List.of(), Map.of());

        assertThat(states.find(story.session())).isEmpty();

        given().take(story.stated(1), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(2);
    }

    @Test
    void whatever_the_order_the_state_is_the_same() {
        List<StatedFact> reversed = story.stated().reversed();
        for (int from = 0; from < reversed.size(); from += 7) {
            given().take(reversed.subList(from, Math.min(from + 7, reversed.size())), List.of(), Map.of());
        }

        thenEverythingIsAppliedUpTo(story.facts().size());
    }

    @Test
    void a_database_that_fails_undoes_the_batch_for_all_and_leaves_the_place_where_it_was() {
        given().take(story.stated(1), List.of(), Map.of(PARTITION, 1L));
        Projection broken = _ -> {
            throw new QueryTimeoutException("broken");
        };

        assertThatThrownBy(() -> given(log, states, broken).take(story.stated(2, 4), List.of(), Map.of(PARTITION, 3L)))
                .hasMessage("broken");

        thenEverythingIsAppliedUpTo(1);
        assertThat(early()).isZero();
        assertThat(places.next(PARTITION)).hasValue(1);
    }

    @Test
    void a_repeat_with_other_content_changes_nothing_and_is_found() {
        given().take(story.stated(1, 2, 3), List.of(), Map.of());
        Story other = story.fork(1).then(new SessionConvened(LocalDate.parse("2024-07-02")));

        given().take(other.stated(2), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(3);
        assertThat(findings.some(0, 100))
                .extracting(Found::finding)
                .containsExactly(new Finding(Place.of(Medium.FACTS_TOPIC, story.session(), 2), Flaw.TWICE));
    }

    @Test
    void a_fact_that_does_not_continue_the_chain_is_found_and_the_true_one_still_applies() {
        given().take(story.stated(1, 2), List.of(), Map.of());
        Story other = story.fork(1).then(new SessionConvened(LocalDate.parse("2024-07-02")));
        other.then(story.facts(3).getFirst().event());

        given().take(other.stated(3), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(2);
        assertThat(findings.some(0, 100))
                .extracting(Found::finding)
                .containsExactly(new Finding(Place.of(Medium.FACTS_TOPIC, story.session(), 3), Flaw.CHAIN_BROKEN));

        given().take(story.stated(3, 4), List.of(), Map.of());
        thenEverythingIsAppliedUpTo(4);
    }

    @Test
    void a_fact_that_cannot_be_applied_stops_its_own_session_and_no_other() {
        Written poisoned = poisoned();
        Story other = Story.of("other-1", SampleSession.scheduled());

        given().take(
                        Stream.of(story.stated(1, 2), poisoned.facts(), other.stated(), story.stated(3))
                                .flatMap(List::stream)
                                .toList(),
                        List.of(),
                        Map.of(PARTITION, 9L));

        thenEverythingIsAppliedUpTo(3);
        assertThat(states.find(other.session())).isPresent();
        thenStandsStill(poisoned, 3);
        assertThat(keptAside()).isEqualTo(2);
        assertThat(places.next(PARTITION)).hasValue(9);
    }

    @Test
    void it_is_told_once_however_often_it_is_tried() {
        List<ILoggingEvent> told = errorsOf(() -> {
            given().take(poisoned().facts(), List.of(), Map.of());
            given().take(poisoned().facts(), List.of(), Map.of());
            given().tryAgain(poisoned().session());
            given().tryAgain(poisoned().session());
        });

        assertThat(told)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("session poisoned-1 stands still since fact 3: SQLSTATE 23514");
    }

    @Test
    void what_comes_later_waits_with_it_and_is_applied_in_order_once_it_can_be() {
        Written poisoned = poisoned();
        given().take(poisoned.facts().subList(0, 3), List.of(), Map.of());
        given().take(poisoned.facts().subList(3, 4), List.of(), Map.of());
        Written longer = poisoned.then(SampleSession.statements(2_500));
        for (int from = 4; from < longer.size(); from += 500) {
            given().take(longer.facts().subList(from, Math.min(from + 500, longer.size())), List.of(), Map.of());
        }
        thenStandsStill(longer, 3);

        given().tryAgain(longer.session());
        thenStandsStill(longer, 3);
        database.execute("alter table fact drop constraint no_stranger");
        given().tryAgain(longer.session());

        assertThat(standstills.all()).isEmpty();
        assertThat(keptAside()).isZero();
        assertThat(early()).isZero();
        assertThat(log.read(longer.session(), Long.MAX_VALUE))
                .extracting(Recorded::stated)
                .isEqualTo(longer.facts());
    }

    @Test
    void one_that_goes_on_and_meets_another_stands_still_anew() {
        Written poisoned = poisoned();
        poisoned.thenOfAnotherRelease().then(SampleSession.statements(1));
        given().take(poisoned.facts(), List.of(), Map.of());
        thenStandsStill(poisoned, 3);

        database.execute("alter table fact drop constraint no_stranger");
        given().tryAgain(poisoned.session());

        thenStandsStill(poisoned, 5);
        assertThat(keptAside()).isEqualTo(2);
        assertThat(standstills.all().getFirst().reason()).contains("no fact is called 'oath-sworn'");
    }

    @Test
    void two_nodes_that_try_at_once_apply_everything_once() throws Exception {
        Written poisoned = poisoned().then(SampleSession.statements(50));
        given().take(poisoned.facts(), List.of(), Map.of());
        database.execute("alter table fact drop constraint no_stranger");

        CompletableFuture<?> one = CompletableFuture.runAsync(() -> given().tryAgain(poisoned.session()));
        CompletableFuture<?> other = CompletableFuture.runAsync(() -> given().tryAgain(poisoned.session()));
        one.get(60, TimeUnit.SECONDS);
        other.get(60, TimeUnit.SECONDS);

        assertThat(progress.of(poisoned.session())).isEqualTo(poisoned.size());
        assertThat(standstills.all()).isEmpty();
        assertThat(log.read(poisoned.session(), Long.MAX_VALUE)).hasSize(poisoned.size());
    }

    @Test
    void a_fold_that_runs_out_of_stack_is_a_fault_of_its_fact() {
        Projection endless = facts -> {
            if (facts.stream().anyMatch(fact -> fact.version() == 2)) {
                endlessly(0);
            }
        };

        given(log, states, endless).take(story.stated(1, 2, 3), List.of(), Map.of());

        thenEverythingIsAppliedUpTo(1);
        assertThat(standstills.of(story.session()).orElseThrow().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "08006, false",
        "40001, false",
        "40P01, false",
        "53100, false",
        "55P03, false",
        "57P01, false",
        "58030, false",
        "25006, false",
        "42P01, false",
        "XX000, false",
        ", false",
        "22008, true",
        "22P05, true",
        "23514, true",
        "54000, true"
    })
    void a_fault_of_the_surroundings_is_told_from_one_of_a_fact(@Nullable String state, boolean ofTheFact) {
        assertThat(Fault.liesInAFact(new UncategorizedSQLException("insert", null, new SQLException("no", state))))
                .isEqualTo(ofTheFact);
    }

    @Test
    void sessions_do_not_wait_for_each_other() {
        Story other = Story.of("other-1", SampleSession.scheduled());

        given().take(List.of(story.stated(2).getFirst(), other.stated().getFirst()), List.of(), Map.of());

        assertThat(states.find(other.session())).isPresent();
        assertThat(states.list(0, 100)).extracting(SessionStates.Known::session).containsExactly(other.session());
    }

    @Test
    void a_reader_who_waits_goes_on_when_the_fact_is_there() throws Exception {
        given().take(story.stated(1), List.of(), Map.of());
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> arrived(2, Duration.ofSeconds(20)));

        given().take(story.stated(2), List.of(), Map.of());

        assertThat(reader.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_reader_does_not_wait_longer_than_asked() {
        assertThat(arrived(1, Duration.ofMillis(60))).isFalse();
    }

    private Projections given(Projection... projections) {
        return new Projections(
                new TransactionTemplate(new JdbcTransactionManager(SOURCE)),
                new Views(projections.length == 0 ? List.of(log, states) : List.of(projections), WithheldNames.NONE),
                progress,
                waiting,
                standstills,
                new KnownHashes(database),
                findings,
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

    /** In a database that takes no fact of a stranger, who recorded the third of four. */
    private Written poisoned() {
        database.execute("alter table fact drop constraint if exists no_stranger");
        database.execute("alter table fact add constraint no_stranger check (recorded_by <> 'stranger')");
        return Written.of("poisoned-1", SampleSession.scheduled(), new SessionConvened(LocalDate.parse("2024-07-02")))
                .thenBy("stranger", new SessionConvened(LocalDate.parse("2024-07-03")))
                .then(new SessionConvened(LocalDate.parse("2024-07-04")));
    }

    private void thenStandsStill(Written poisoned, long version) {
        assertThat(standstills.all())
                .extracting(Standstill::session, Standstill::version)
                .containsExactly(tuple(poisoned.session(), version));
        assertThat(progress.of(poisoned.session())).isEqualTo(version - 1);
        assertThat(log.read(poisoned.session(), Long.MAX_VALUE))
                .extracting(Recorded::stated)
                .isEqualTo(poisoned.facts().subList(0, (int) version - 1));
        assertThat(states.find(poisoned.session()).orElseThrow().version()).isEqualTo(version - 1);
    }

    private static List<ILoggingEvent> errorsOf(Runnable what) {
        Logger logger = (Logger) LoggerFactory.getLogger(Projections.class);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        logger.addAppender(told);
        what.run();
        logger.detachAppender(told);
        return told.list.stream()
                .filter(event -> event.getLevel().equals(Level.ERROR))
                .toList();
    }

    private static int endlessly(int depth) {
        return depth < 0 ? depth : endlessly(depth + 1) + 1;
    }

    private double keptAside() {
        return meters.get("rapporteur.facts.kept-aside").gauge().value();
    }

    private double early() {
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
