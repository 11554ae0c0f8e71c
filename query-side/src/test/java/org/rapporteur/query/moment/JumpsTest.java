package org.rapporteur.query.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.TestDatabase;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.state.SessionView;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is at hand, a jump leads to the state that folding from the first fact leads to. */
class JumpsTest {
    private static final DataSource SOURCE = TestDatabase.migrated();
    private static final int BATCH = 300;
    private static final int JUMPS = 60;

    private final JdbcTemplate database = new JdbcTemplate(SOURCE);
    private final FactLog log = new FactLog(database);
    private final SessionStates states = new SessionStates(database, log);
    private final Story story = SampleSession.whole();

    @Test
    void a_jump_to_any_moment_of_a_long_session_with_corrections_gives_the_state_folded_from_its_facts() {
        int before = story.facts().size();
        story.then(SampleSession.statements(1_300))
                .then(struck("act-" + (before + 700)))
                .then(SampleSession.statements(20))
                .then(struck("act-" + (before + 3)))
                .then(SampleSession.statements(1_200));
        List<Recorded> facts = story.facts();
        given(facts);

        Random chance = new Random(12);
        for (int jump = 0; jump < JUMPS; jump++) {
            thenTheStateIsThatOf(facts.subList(0, before + chance.nextInt(facts.size() - before) + 1));
        }
        // Just before, at and after a correction, and a station.
        for (int version : List.of(1, before + 1_300, before + 1_301, before + 1_302, before + 1_322, 1_999, 2_000)) {
            thenTheStateIsThatOf(facts.subList(0, version));
        }
    }

    private void given(List<Recorded> facts) {
        for (int from = 0; from < facts.size(); from += BATCH) {
            List<Recorded> batch = facts.subList(from, Math.min(facts.size(), from + BATCH));
            log.apply(batch);
            states.apply(batch);
        }
    }

    private void thenTheStateIsThatOf(List<Recorded> facts) {
        SessionView state = states.at(story.session(), facts.size());

        assertThat(state).isEqualTo(SessionView.of(facts));
    }

    private static ActStruck struck(String act) {
        return new ActStruck(act, SampleSession.words("a slip", "笔误"), null, List.of(new Outcome(act, List.of())));
    }
}
