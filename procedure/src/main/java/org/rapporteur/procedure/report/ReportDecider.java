package org.rapporteur.procedure.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Reports;
import org.rapporteur.procedure.vote.Deciding;

/** Decides on {@link ReportCommand}s. */
public final class ReportDecider {
    private ReportDecider() {}

    public static List<Event> decide(ReportCommand command, DecisionContext context) {
        return switch (command) {
            case AdoptReport act -> adopt(act, context);
            case IssueReport act -> issue(act, context);
        };
    }

    private static List<Event> adopt(AdoptReport act, DecisionContext context) {
        ReportAdopted fact = new ReportAdopted(context.inPlenaryWithQuorum(), act.draft(), act.addenda());
        if (Once.holds(context.state().reports().asAdopted(), fact, ReportRule.THE_REPORT_IS_ADOPTED_ONCE, Map.of())) {
            return List.of();
        }
        Rejected.unless(itsItemIsOpen(context.state().agenda()), ReportRule.THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM);
        Stream.concat(Stream.of(act.draft()), act.addenda().stream())
                .forEach(symbol -> demandDraftReport(symbol, context));
        List<Event> adopted =
                Deciding.adopted(fact.meeting(), Question.of(QuestionKind.REPORT), act.decision(), context, fact);
        return Stream.concat(adopted.stream(), otherItems(context)).toList();
    }

    /** The report is adopted last: what is still considered then cannot be told in it. */
    private static Stream<Event> otherItems(DecisionContext context) {
        Agenda agenda = context.state().agenda();
        return agenda.takenUp().stream()
                .map(ItemTakenUp::item)
                .distinct()
                .filter(item -> !agenda.standings().rests(item))
                .filter(item -> context.item(item).role() != ItemRole.ADOPTION_OF_REPORT)
                .map(item -> ReportWarning.ITEM_OPEN_WHEN_THE_REPORT_WAS_ADOPTED.noted(Map.of("item", item.value())));
    }

    private static List<Event> issue(IssueReport act, DecisionContext context) {
        Reports reports = context.state().reports();
        ReportIssued fact = new ReportIssued(act.symbol(), act.on(), act.original());
        if (Once.holds(reports.asIssued(), fact, ReportRule.THE_REPORT_IS_ISSUED_ONCE, Map.of())) {
            return List.of();
        }
        Rejected.unless(reports.asAdopted().isPresent(), ReportRule.THE_REPORT_IS_ISSUED_AFTER_ITS_ADOPTION);
        context.state()
                .meetings()
                .last(Organ.PLENARY)
                .filter(last -> act.on().isBefore(last.date()))
                .ifPresent(last -> {
                    throw Rejected.because(
                            ReportRule.A_REPORT_IS_ISSUED_AFTER_THE_SESSION,
                            Map.of("date", act.on(), "meeting", last.number(), "held", last.date()));
                });
        context.demandNew(act.symbol());
        return List.of(fact);
    }

    private static boolean itsItemIsOpen(Agenda agenda) {
        return agenda.itemsFor(ItemRole.ADOPTION_OF_REPORT).stream()
                .map(AgendaItem::number)
                .anyMatch(agenda::isOpen);
    }

    private static void demandDraftReport(Symbol symbol, DecisionContext context) {
        Rejected.unless(
                context.state().documents().holds(symbol, DocumentKind.DRAFT_REPORT),
                ReportRule.ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED,
                Map.of("document", symbol));
    }
}
