package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/**
 * The list of speakers of an organ under the item before its meeting. Two may keep it at once: what already holds is no
 * new fact.
 */
final class Waiting {
    private Waiting() {}

    static List<Event> inscribe(InscribeSpeaker act, DecisionContext context) {
        Floor floor = Floor.in(context);
        context.demandSpeaker(act.speaker());
        if (act.reply()) {
            Replies.demandEntitled(act.speaker(), context);
        }
        Groups.demandMember(act.speaker(), act.onBehalfOf(), context);
        if (list(context).has(turn(floor, act.speaker(), act.reply(), act.onBehalfOf()))) {
            return List.of();
        }
        if (!act.reply()) {
            ClosedDebate.demandOpen(floor.meeting(), floor.item(), context);
        }
        Rejected.unless(
                act.reply()
                        || !context.state()
                                .limits()
                                .isListClosed(floor.meeting().organ(), floor.item()),
                DebateRule.THE_LIST_IS_CLOSED,
                Map.of("participant", context.named(act.speaker())));
        return List.of(
                new SpeakerInscribed(floor.meeting(), floor.item(), act.speaker(), act.reply(), act.onBehalfOf()));
    }

    static List<Event> remove(RemoveSpeaker act, DecisionContext context) {
        Floor floor = Floor.in(context);
        return list(context).has(turn(floor, act.speaker(), act.reply(), act.onBehalfOf()))
                ? List.of(
                        new SpeakerRemoved(floor.meeting(), floor.item(), act.speaker(), act.reply(), act.onBehalfOf()))
                : List.of();
    }

    static List<Event> move(MoveSpeaker act, DecisionContext context) {
        Floor floor = Floor.in(context);
        Turn turn = turn(floor, act.speaker(), act.reply(), act.onBehalfOf());
        Rejected.unless(act.place() > 0, DebateRule.PLACES_ON_A_LIST_COUNT_FROM_ONE, Map.of("place", act.place()));
        Rejected.unless(
                list(context).has(turn),
                DebateRule.ONLY_WHO_IS_ON_THE_LIST_CHANGES_PLACES,
                Map.of("participant", context.named(act.speaker())));
        return list(context).placeOf(turn) == act.place()
                ? List.of()
                : List.of(new SpeakerMoved(
                        floor.meeting(), floor.item(), act.speaker(), act.reply(), act.place(), act.onBehalfOf()));
    }

    private static Turn turn(Floor floor, ParticipantCode speaker, boolean reply, List<GroupCode> onBehalfOf) {
        return new Turn(floor.meeting().organ(), floor.item(), speaker, reply, onBehalfOf);
    }

    private static SpeakersList list(DecisionContext context) {
        return context.state().debate().waiting();
    }
}
