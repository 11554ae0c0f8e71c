package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Objects;
import org.rapporteur.events.act.DebateCommand.DeliverMessage;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.HoldCeremony;
import org.rapporteur.events.act.DebateCommand.ObserveSilence;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.state.DecisionContext;

/** What a meeting hears and does that is no debate: guests, messages, tributes and silence. */
final class Ceremonies {
    private Ceremonies() {}

    static List<Event> observe(ObserveSilence act, DecisionContext context) {
        Floor floor = Floor.withOrWithoutItem(context);
        return List.of(new SilenceObserved(
                floor.meeting(), floor.item(), act.inMemoryOf(), Objects.requireNonNullElse(act.minutes(), 1)));
    }

    static List<Event> hold(HoldCeremony act, DecisionContext context) {
        Floor floor = Floor.withOrWithoutItem(context);
        return List.of(new CeremonyHeld(floor.meeting(), floor.item(), act.kind(), act.subject()));
    }

    static List<Event> deliver(DeliverMessage act, DecisionContext context) {
        Floor floor = Floor.withOrWithoutItem(context);
        return List.of(new MessageDelivered(floor.meeting(), floor.item(), act.sender(), act.readBy()));
    }

    static List<Event> hear(HearGuest act, DecisionContext context) {
        Floor floor = Floor.withOrWithoutItem(context);
        return List.of(new GuestHeard(floor.meeting(), floor.item(), act.guest()));
    }
}
