package org.rapporteur.procedure.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.AgendaCommand;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.AmendAgenda;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.Mandates;
import org.rapporteur.procedure.organ.OrganRule;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;

/** Decides on {@link AgendaCommand}s. */
public final class AgendaDecider {
    private AgendaDecider() {}

    public static List<Event> decide(AgendaCommand command, DecisionContext context) {
        return switch (command) {
            case IssueProvisionalAgenda act -> ProvisionalAgenda.issue(act, context);
            case AdoptAgenda act -> Contents.adopt(act, context);
            case AmendAgenda act -> Contents.amend(act, context);
            case DeferItem act -> PutAside.defer(act, context);
            case HoldInAbeyance act -> PutAside.hold(act, context);
            case ReopenItem act -> PutAside.reopen(act, context);
            case TakeUpItem act -> takeUp(context.item(act.item()), context);
            case ConcludeItem act -> conclude(context.item(act.item()).number(), context);
            case ApproveOrganizationOfWork act -> OrganizationOfWork.approve(act, context);
            case ConstituteCommitteeOfTheWhole _ -> OrganizationOfWork.constituteCommittee(context);
            case LimitCommitteeOfTheWhole act -> OrganizationOfWork.limitCommittee(act, context);
        };
    }

    private static List<Event> takeUp(AgendaItem item, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        Map<String, Object> particulars = Map.of("item", item.number());
        MeetingNumber meeting = context.inDebate();
        if (agenda.lastTakenUpIn(meeting).filter(item.number()::equals).isPresent()) {
            return List.of();
        }
        Rejected.unless(
                agenda.adopted() || comesBeforeTheAgenda(item), AgendaRule.THE_AGENDA_IS_ADOPTED_FIRST, particulars);
        Rejected.unless(!agenda.isConcluded(item.number()), AgendaRule.A_CONCLUDED_ITEM_IS_REOPENED_FIRST, particulars);
        Rejected.unless(
                !agenda.standings().rests(item.number()), AgendaRule.AN_ITEM_PUT_ASIDE_IS_REOPENED_FIRST, particulars);
        return Stream.<Event>concat(
                        Stream.of(new ItemTakenUp(meeting, item.number())),
                        Mandates.exceeded(meeting, item.number(), context).stream())
                .toList();
    }

    private static boolean comesBeforeTheAgenda(AgendaItem item) {
        return switch (item.role()) {
            case ORGANIZATIONAL_MATTERS, OPENING, ELECTION_OF_OFFICERS, AGENDA_AND_ORGANIZATION -> true;
            case ATTENDANCE,
                    CREDENTIALS,
                    GENERAL_DEBATE,
                    SUBSTANTIVE,
                    NEXT_SESSION_AGENDA,
                    OTHER_MATTERS,
                    ADOPTION_OF_REPORT -> false;
        };
    }

    private static List<Event> conclude(ItemNumber item, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        if (agenda.isConcluded(item)) {
            return List.of();
        }
        MeetingNumber meeting = context.inDebate();
        demandTheBody(meeting, item);
        Rejected.unless(agenda.isOpen(item), AgendaRule.ONLY_AN_OPEN_ITEM_IS_CONCLUDED, Map.of("item", item));
        return List.of(new ItemConcluded(meeting, item));
    }

    /**
     * Lets a meeting pass that can conclude an item or reopen it: the body is not done with it when an organ is.
     *
     * @throws Rejected if it is one of an organ that the session established
     */
    static void demandTheBody(MeetingNumber meeting, ItemNumber item) {
        Rejected.unless(
                meeting.organ() instanceof StandingOrgan,
                OrganRule.AN_ORGAN_CONCLUDES_NO_ITEM_FOR_THE_BODY,
                Map.of("meeting", meeting, "item", item));
    }
}
