package org.rapporteur.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts at hand are those the database has, however often they were read before. */
class FactLogTest {
    private static final DataSource SOURCE = TestDatabase.migrated();

    private final JdbcTemplate database = new JdbcTemplate(SOURCE);
    private final FactLog log = new FactLog(database);
    private final Story story = SampleSession.before();
    private final int begun = story.facts().size();

    @BeforeEach
    void the_session_has_begun() {
        database.execute("truncate fact");
        log.apply(story.facts());
        thenAllIsRead(story);
    }

    @Test
    void what_is_recorded_later_is_read_too() {
        story.then(SampleSession.statements(3));
        log.apply(story.facts().subList(begun, begun + 3));

        thenAllIsRead(story);
    }

    @Test
    void part_of_it_is_read_as_the_whole_is() {
        assertThat(log.read(story.session(), 3, 5)).isEqualTo(story.facts(3, 4, 5));
        assertThat(log.read(story.session(), 2)).isEqualTo(story.facts(1, 2));
        assertThat(log.read(story.session(), begun, Long.MAX_VALUE)).isEqualTo(story.facts(begun));
        assertThat(log.read(story.session(), begun + 1L, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void facts_of_a_batch_that_was_undone_give_way_to_those_that_came_instead() {
        Story undone = story.fork(begun).then(SampleSession.statements(2));
        new TransactionTemplate(new JdbcTransactionManager(SOURCE)).executeWithoutResult(batch -> {
            log.apply(undone.facts().subList(begun, begun + 2));
            thenAllIsRead(undone);
            batch.setRollbackOnly();
        });
        thenAllIsRead(story);

        story.then(SampleSession.statements(5)[4]);
        log.apply(story.facts(begun + 1));

        thenAllIsRead(story);
    }

    @Test
    void a_log_from_which_a_name_is_withheld_does_not_tell_it_whoever_read_it_before() {
        FactLog withheld = new FactLog(database, new WithheldNames(List.of("Vienna")));

        assertThat(withheld.read(story.session(), 1).getFirst().event().toString())
                .doesNotContain("Vienna")
                .contains("[…]");
        assertThat(log.read(story.session(), 1).getFirst().event().toString()).contains("Vienna");
    }

    private void thenAllIsRead(Story told) {
        List<Recorded> read = log.read(told.session(), Long.MAX_VALUE);

        assertThat(read).isEqualTo(told.facts());
    }
}
