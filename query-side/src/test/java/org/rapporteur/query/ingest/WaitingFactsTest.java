package org.rapporteur.query.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.TestDatabase;
import org.rapporteur.query.Written;
import org.rapporteur.query.log.FactRows;
import org.springframework.jdbc.core.JdbcTemplate;

class WaitingFactsTest {
    private static final SessionId SESSION = new SessionId("waiting-1");

    @Test
    void facts_that_waited_before_they_were_kept_as_lines_are_carried_over_as_they_were() {
        DataSource source = TestDatabase.migratedTo("3");
        JdbcTemplate database = new JdbcTemplate(source);
        List<Recorded> early = List.of(
                fact(2, "2024-10-14T08:00:00Z", "secretariat"),
                fact(3, "2024-10-14T08:00:00.120Z", "Ms. \"Ōta\" \\ 大田\t"),
                fact(4, "2024-10-14T08:00:00.120450Z", "line\nline"));
        // What rows are written with today, those of then did not have.
        database.execute("alter table early_fact add column signed_in text");
        FactRows.insert(database, "early_fact", early);

        TestDatabase.migrate(source);

        assertThat(new WaitingFacts(database, new SimpleMeterRegistry()).first(SESSION, 10))
                .isEqualTo(early.stream().map(Recorded::stated).toList());
    }

    @Test
    void what_no_column_can_hold_waits_as_well() {
        WaitingFacts waiting = new WaitingFacts(new JdbcTemplate(TestDatabase.migrated()), new SimpleMeterRegistry());
        Written written = Written.of("waiting-1", SampleSession.scheduled())
                .thenBeforeAllYears(new SessionOpened(SampleSession.FIRST))
                .thenBy("no\0body", new SessionOpened(SampleSession.FIRST))
                .thenOfAnotherRelease();

        waiting.keep(written.facts());

        assertThat(waiting.of(Set.of(SESSION))).containsExactlyInAnyOrderElementsOf(written.facts());
    }

    @Test
    void two_that_claim_the_same_version_wait_both_until_it_is_clear_which_one_continues_the_session() {
        WaitingFacts waiting = new WaitingFacts(new JdbcTemplate(TestDatabase.migrated()), new SimpleMeterRegistry());
        Story story = SampleSession.whole();
        StatedFact other = story.fork(2)
                .then(new SessionOpened(SampleSession.SECOND))
                .stated(3)
                .getFirst();

        waiting.keep(List.of(other));
        waiting.keep(story.stated(3));

        assertThat(waiting.first(story.session(), 10))
                .containsExactlyInAnyOrder(other, story.stated(3).getFirst());
    }

    private static Recorded fact(long version, String at, String by) {
        return Recorded.after(
                StatedFact.beginning(SESSION),
                SESSION,
                version,
                new SessionOpened(MeetingNumber.of("plenary-1")),
                new Occasion(Instant.parse(at), Instant.parse(at), by, "act \"" + version + "\""));
    }
}
