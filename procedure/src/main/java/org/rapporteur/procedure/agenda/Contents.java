package org.rapporteur.procedure.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.AmendAgenda;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.vote.Deciding;

/** What the agenda holds: as it is adopted, and as it is changed after that. */
final class Contents {
    private Contents() {}

    static List<Event> adopt(AdoptAgenda act, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        if (agenda.asAdopted().isPresent()) {
            Rejected.unless(isThe(agenda.asAdopted().get(), act), AgendaRule.AN_AGENDA_IS_ADOPTED_ONCE);
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        ProvisionalAgendaIssued provisional = agenda.asIssued()
                .orElseThrow(() -> Rejected.because(AgendaRule.THE_PROVISIONAL_AGENDA_IS_ISSUED_FIRST));
        AgendaAdopted fact = new AgendaAdopted(
                meeting,
                provisional.document(),
                act.exceptItems(),
                act.inAbeyance(),
                act.orallyAmended() ? true : null);
        act.exceptItems().forEach(item -> checkLeaves(item, context));
        act.inAbeyance().stream().map(ItemInAbeyance::item).forEach(context::item);
        ProvisionalAgenda.check(fact.itemsAfter(agenda.items()), context.body());
        return Deciding.adopted(meeting, Question.of(QuestionKind.AGENDA), act.decision(), context, fact);
    }

    private static boolean isThe(AgendaAdopted adopted, AdoptAgenda act) {
        return adopted.exceptItems().equals(act.exceptItems())
                && adopted.inAbeyance().equals(act.inAbeyance())
                && adopted.asOrallyAmended() == act.orallyAmended();
    }

    static List<Event> amend(AmendAgenda act, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        AgendaAmended fact = new AgendaAmended(meeting, act.add(), act.delete(), act.rename(), act.document());
        if (agenda.amendments().contains(fact)) {
            return List.of();
        }
        Rejected.unless(agenda.adopted(), AgendaRule.ONLY_AN_ADOPTED_AGENDA_IS_AMENDED);
        act.delete().forEach(item -> checkLeaves(item, context));
        act.rename().stream().map(RenamedItem::item).forEach(context::item);
        Rejected.unless(
                !fact.itemsAfter(agenda.items()).equals(agenda.items()), AgendaRule.AN_AMENDMENT_CHANGES_THE_AGENDA);
        ProvisionalAgenda.check(fact.itemsAfter(agenda.items()), context.body());
        return List.of(fact);
    }

    /** What was said and tabled under an item keeps its place in the report. */
    private static void checkLeaves(ItemNumber number, DecisionContext context) {
        context.item(number);
        Map<String, Object> particulars = Map.of("item", number);
        Rejected.unless(
                !context.state().agenda().wasConsidered(number),
                AgendaRule.A_CONSIDERED_ITEM_STAYS_ON_THE_AGENDA,
                particulars);
        Stream<ItemNumber> withDrafts = context.state().drafts().all().stream().map(Draft::item);
        Rejected.unless(
                withDrafts.noneMatch(item -> item.isOrBelongsTo(number)),
                AgendaRule.AN_ITEM_WITH_DRAFTS_STAYS_ON_THE_AGENDA,
                particulars);
    }
}
