package org.rapporteur.procedure.limit;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.LimitCommand;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.LimitTime;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Limits;

/** Decides on {@link LimitCommand}s. */
public final class LimitDecider {
    private LimitDecider() {}

    public static List<Event> decide(LimitCommand command, DecisionContext context) {
        return switch (command) {
            case CloseSpeakersList _ -> {
                MeetingNumber meeting = context.inDebate();
                yield closed(meeting, context.itemBefore(meeting), context);
            }
            case ReopenSpeakersList _ -> reopen(context);
            case LimitTime act -> limit(act, context);
        };
    }

    /** The closing of the list of the organ that meets on an item; none if it is closed. */
    public static List<Event> closed(MeetingNumber meeting, ItemNumber item, DecisionContext context) {
        return context.state().limits().isListClosed(meeting.organ(), item)
                ? List.of()
                : List.of(new SpeakersListClosed(meeting, item));
    }

    private static List<Event> reopen(DecisionContext context) {
        MeetingNumber meeting = context.inDebate();
        ItemNumber item = context.itemBefore(meeting);
        Limits limits = context.state().limits();
        if (limits.isListReopened(meeting.organ(), item)) {
            return List.of();
        }
        Rejected.unless(
                limits.isListClosed(meeting.organ(), item),
                LimitRule.ONLY_A_CLOSED_LIST_IS_REOPENED,
                Map.of("item", item));
        return List.of(new SpeakersListReopened(meeting, item));
    }

    private static List<Event> limit(LimitTime act, DecisionContext context) {
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Rejected.unless(isSaidAtOnce(act.mode()), LimitRule.A_LIMIT_IS_DECIDED_BY_THE_BODY, Map.of("mode", act.mode()));
        TimeLimited fact = new TimeLimited(
                meeting, context.itemThen(meeting).orElse(null), act.scope(), act.minutes(), act.times(), act.mode());
        return context.state().limits().holds(fact) ? List.of() : List.of(fact);
    }

    /** What needs papers or figures, or time, is decided as a question. */
    private static boolean isSaidAtOnce(DecisionMode mode) {
        return switch (mode) {
            case CONSENSUS, WITHOUT_A_VOTE, WITHOUT_OBJECTION, ACCLAMATION -> true;
            case VOTE, MAJORITY, BALLOT, SILENCE, CONSENSUS_NOTING_POSITIONS -> false;
        };
    }
}
