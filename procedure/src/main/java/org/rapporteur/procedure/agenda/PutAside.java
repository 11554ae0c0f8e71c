package org.rapporteur.procedure.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemStanding;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;

/** Items that rest although they were not dealt with, and items that are considered after all. */
final class PutAside {
    private PutAside() {}

    static List<Event> defer(DeferItem act, DecisionContext context) {
        ItemNumber item = context.item(act.item()).number();
        int own = context.session().number();
        int session = Objects.requireNonNullElse(act.session(), own + 1);
        Rejected.unless(
                session > own,
                AgendaRule.AN_ITEM_IS_DEFERRED_TO_A_LATER_SESSION,
                Map.of("item", item, "session", session));
        return putAside(item, ItemStanding.DEFERRED, context)
                .map(meeting -> List.<Event>of(new ItemDeferred(meeting, item, session)))
                .orElse(List.of());
    }

    static List<Event> hold(HoldInAbeyance act, DecisionContext context) {
        ItemNumber item = context.item(act.item()).number();
        return putAside(item, ItemStanding.IN_ABEYANCE, context)
                .map(meeting -> List.<Event>of(new ItemHeldInAbeyance(meeting, item, act.why())))
                .orElse(List.of());
    }

    /** The meeting in which an item is put aside; none if it already is in this way. */
    private static Optional<MeetingNumber> putAside(ItemNumber item, ItemStanding standing, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        if (agenda.standings().of(item).filter(standing::equals).isPresent()) {
            return Optional.empty();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Map<String, Object> particulars = Map.of("item", item);
        Rejected.unless(agenda.adopted(), AgendaRule.ONLY_AN_ADOPTED_AGENDA_IS_AMENDED);
        Rejected.unless(!agenda.isConcluded(item), AgendaRule.A_CONCLUDED_ITEM_IS_REOPENED_FIRST, particulars);
        return Optional.of(meeting);
    }

    static List<Event> reopen(ReopenItem act, DecisionContext context) {
        ItemNumber item = context.item(act.item()).number();
        Optional<ItemStanding> standing = context.state().agenda().standings().of(item);
        if (standing.filter(ItemStanding.REOPENED::equals).isPresent()) {
            return List.of();
        }
        MeetingNumber meeting = context.inDebate();
        AgendaDecider.demandTheBody(meeting, item);
        Rejected.unless(standing.isPresent(), AgendaRule.ONLY_AN_ITEM_THAT_RESTS_IS_REOPENED, Map.of("item", item));
        return List.of(new ItemReopened(meeting, item));
    }
}
