package org.rapporteur.procedure.limit;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.vote.Asking.ready;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.LimitTime;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.procedure.debate.DebateRule;

class LimitDeciderTest {
    private static final SpeakersListClosed CLOSED = new SpeakersListClosed(PLENARY, FIREARMS);
    private static final SpeakersListReopened REOPENED = new SpeakersListReopened(PLENARY, FIREARMS);
    private static final LimitTime FIVE_MINUTES =
            new LimitTime(LimitScope.STATEMENTS, 5, 2, DecisionMode.WITHOUT_OBJECTION);
    private static final TimeLimited LIMITED =
            new TimeLimited(PLENARY, FIREARMS, LimitScope.STATEMENTS, 5, 2, DecisionMode.WITHOUT_OBJECTION);

    @Test
    void on_a_closed_list_nobody_is_put_but_for_a_reply() {
        ready().when(new CloseSpeakersList()).then(CLOSED);
        ready().and(CLOSED).when(new CloseSpeakersList()).thenNothing();
        ready().and(CLOSED)
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .refusedBecause(DebateRule.THE_LIST_IS_CLOSED);
        ready().and(CLOSED)
                .when(new InscribeSpeaker(PERU, true, List.of()))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, PERU, true, List.of()));
        ready().and(new SpeakerInscribed(PLENARY, FIREARMS, PERU, false, List.of()), CLOSED)
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .thenNothing();
    }

    @Test
    void only_a_closed_list_is_reopened() {
        ready().and(CLOSED).when(new ReopenSpeakersList()).then(REOPENED);
        ready().and(CLOSED, REOPENED).when(new ReopenSpeakersList()).thenNothing();
        ready().when(new ReopenSpeakersList()).refusedBecause(LimitRule.ONLY_A_CLOSED_LIST_IS_REOPENED);
        ready().and(CLOSED, REOPENED)
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, PERU, false, List.of()));
    }

    @Test
    void the_body_limits_time_without_a_vote_and_once() {
        ready().when(FIVE_MINUTES).then(LIMITED);
        ready().and(LIMITED).when(FIVE_MINUTES).thenNothing();
        ready().when(new LimitTime(LimitScope.STATEMENTS, 5, null, DecisionMode.VOTE))
                .refusedBecause(LimitRule.A_LIMIT_IS_DECIDED_BY_THE_BODY);
    }
}
