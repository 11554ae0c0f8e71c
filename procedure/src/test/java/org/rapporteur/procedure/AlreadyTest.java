package org.rapporteur.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

class AlreadyTest {
    private static final Instant NOON = Instant.parse("2024-10-14T10:00:00Z");
    private static final SessionId SESSION = new SessionId("test");
    private static final DeclareQuorum QUORUM = new DeclareQuorum(PLENARY, QuorumPurpose.DECISION, null);

    private final List<Recorded> log = new ArrayList<>();

    @Test
    void it_is_the_fact_before_which_the_act_would_have_led_to_something() {
        given(considering(FIREARMS));
        given(new InscribeSpeaker(PERU, false, List.of()));
        given(new InscribeSpeaker(MEXICO, false, List.of()));

        assertThat(said(new InscribeSpeaker(PERU, false, List.of())))
                .contains(considering(FIREARMS).size() + 1L);
    }

    @Test
    void what_was_undone_and_done_again_was_said_the_second_time() {
        given(considering(FIREARMS));
        given(new InscribeSpeaker(PERU, false, List.of()));
        given(new RemoveSpeaker(PERU, false, List.of()));
        given(new InscribeSpeaker(PERU, false, List.of()));

        assertThat(said(new InscribeSpeaker(PERU, false, List.of()))).contains((long) log.size());
    }

    @Test
    void a_while_in_which_the_act_would_have_been_refused_changes_nothing() {
        given(considering(FIREARMS));
        given(QUORUM);
        long declared = log.size();
        given(new SuspendMeeting(PLENARY));
        given(new ResumeMeeting(PLENARY));

        assertThat(said(QUORUM)).contains(declared);
    }

    @Test
    void where_nobody_ever_said_it_there_is_no_such_fact() {
        given(considering(FIREARMS));

        assertThat(said(new RemoveSpeaker(PERU, false, List.of()))).isEmpty();
    }

    @Test
    void a_fact_that_was_struck_says_nothing() {
        given(deciding(FIREARMS));
        given(new InscribeSpeaker(PERU, false, List.of()));
        String struck = log.getLast().actId();
        given(new ActStruck(struck, words("never"), null, List.of(new Outcome(struck, List.of()))));
        given(new InscribeSpeaker(PERU, false, List.of()));

        assertThat(said(new InscribeSpeaker(PERU, false, List.of()))).contains((long) log.size());
    }

    @Test
    void of_a_correction_no_fact_is_named() {
        given(considering(FIREARMS));

        assertThat(said(new StrikeAct("act-1", words("never")))).isEmpty();
    }

    @Test
    void what_was_said_under_the_item_of_its_time_is_found_when_it_is_logged_again_under_another() {
        TakeProceduralDecision decision = new TakeProceduralDecision(words("to go on"));
        given(deciding(FIREARMS));
        given(decision);
        long decided = log.size();
        given(new ItemConcluded(PLENARY, FIREARMS), NOON.plusSeconds(600));
        given(new ItemTakenUp(PLENARY, REPORT), NOON.plusSeconds(600));

        assertThat(said(decision)).contains(decided);
    }

    private Optional<Long> said(Command act) {
        return Already.said(act, new Occasion(NOON, NOON, "secretariat", "now"), log)
                .map(Recorded::version);
    }

    private void given(Command act) {
        SessionState state = SessionState.of(
                StandingRecord.of(log).stream().map(Recorded::event).toList());
        given(Procedure.decide(act, state, new Occasion(NOON, NOON, "secretariat", "now"), ActHistory.NONE));
    }

    private void given(List<Event> facts) {
        facts.forEach(this::given);
    }

    private void given(Event fact) {
        given(fact, NOON);
    }

    private void given(Event fact, Instant at) {
        long version = log.size() + 1L;
        log.add(Recorded.after(
                StatedFact.beginning(SESSION),
                SESSION,
                version,
                fact,
                new Occasion(at, at, "secretariat", "act-" + version)));
    }
}
