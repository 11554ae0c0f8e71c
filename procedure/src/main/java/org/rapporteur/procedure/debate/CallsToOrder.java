package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DebateCommand.CallSpeakerToOrder;
import org.rapporteur.events.act.DebateCommand.WithdrawFloor;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Debate.OnTheFloor;
import org.rapporteur.procedure.state.DecisionContext;

/** What the presiding officer does about a speaker: about what whoever spoke last in the meeting is saying. */
final class CallsToOrder {
    private CallsToOrder() {}

    static List<Event> call(CallSpeakerToOrder act, DecisionContext context) {
        OnTheFloor floor = floorOf(act.speaker(), context);
        demandNotWithdrawn(floor, context);
        return List.of(new SpeakerCalledToOrder(floor.meeting(), floor.item(), act.speaker(), act.reason()));
    }

    static List<Event> withdraw(WithdrawFloor act, DecisionContext context) {
        OnTheFloor floor = floorOf(act.speaker(), context);
        return floor.withdrawn()
                ? List.of()
                : List.of(new FloorWithdrawn(floor.meeting(), floor.item(), act.speaker()));
    }

    private static OnTheFloor floorOf(ParticipantCode speaker, DecisionContext context) {
        return context.state()
                .debate()
                .onTheFloorOf(context.inDebate())
                .filter(last -> speaker.equals(last.speaker()))
                .orElseThrow(() -> refusal(speaker, context));
    }

    private static void demandNotWithdrawn(OnTheFloor floor, DecisionContext context) {
        if (floor.withdrawn() && floor.speaker() != null) {
            throw refusal(floor.speaker(), context);
        }
    }

    private static Rejected refusal(ParticipantCode speaker, DecisionContext context) {
        return Rejected.because(
                DebateRule.A_SPEAKER_HAS_THE_FLOOR_FIRST, Map.of("participant", context.named(speaker)));
    }
}
