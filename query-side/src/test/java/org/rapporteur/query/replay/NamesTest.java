package org.rapporteur.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.state.SessionView;

/** Facts are told by the same names whether these were gathered fact by fact or are those of a state. */
class NamesTest {
    private static final Delegation NEWCOMER = new Delegation(
            new ParticipantCode("newcomer"), SampleSession.words("Friends of the Forests", "森林之友"), null);

    @Test
    void names_gathered_fact_by_fact_are_those_of_the_state() {
        Story story = SampleSession.underWay().then(new AdmissionObjectedTo(SampleSession.PERU, NEWCOMER, null));
        List<Recorded> facts = story.facts();
        Names gathered = Names.none(facts.getFirst());
        facts.forEach(fact -> gathered.take(fact.event()));

        Names ofTheState = Names.of(SessionView.of(facts));

        assertThat(named(gathered)).isEqualTo(named(ofTheState)).isEqualTo("Friends of the Forests");
    }

    private static String named(Names names) {
        return names.words(Language.ENGLISH).of(NEWCOMER.code());
    }
}
