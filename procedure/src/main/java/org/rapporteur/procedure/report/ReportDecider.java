package org.rapporteur.procedure.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.ReportCommand.AddFootnote;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.AdoptReportInPart;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.ReportCommand.PostponeReport;
import org.rapporteur.events.act.ReportCommand.ReissueReport;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Reports;
import org.rapporteur.procedure.vote.Deciding;

/** Decides on {@link ReportCommand}s. */
public final class ReportDecider {
    private ReportDecider() {}

    public static List<Event> decide(ReportCommand command, DecisionContext context, ActHistory history) {
        return switch (command) {
            case AdoptReport act -> adopt(act, context);
            case AdoptReportInPart act -> Parts.adopt(act, context);
            case PostponeReport act -> postpone(act, context);
            case IssueReport act -> Issue.issue(act, context);
            case ReissueReport act -> Issue.reissue(act, context);
            case AddFootnote act -> Footnotes.add(act, history);
        };
    }

    private static List<Event> adopt(AdoptReport act, DecisionContext context) {
        ReportAdopted fact = new ReportAdopted(
                context.inPlenaryWithQuorum(),
                act.draft(),
                act.addenda(),
                act.orallyAmended() ? true : null,
                act.understanding(),
                act.entrustedTo());
        if (Once.holds(context.state().reports().asAdopted(), fact, ReportRule.THE_REPORT_IS_ADOPTED_ONCE, Map.of())) {
            return List.of();
        }
        demandItsItem(context);
        demandOffice(act, context);
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

    private static List<Event> postpone(PostponeReport act, DecisionContext context) {
        ReportPostponed fact = new ReportPostponed(context.inPlenaryWithQuorum(), act.until());
        Reports reports = context.state().reports();
        if (reports.postponements().contains(fact)) {
            return List.of();
        }
        Rejected.unless(reports.asAdopted().isEmpty(), ReportRule.AN_ADOPTED_REPORT_IS_NOT_POSTPONED);
        demandItsItem(context);
        return List.of(fact);
    }

    static void demandItsItem(DecisionContext context) {
        Rejected.unless(itsItemIsOpen(context.state().agenda()), ReportRule.THE_REPORT_IS_ADOPTED_UNDER_ITS_ITEM);
    }

    private static void demandOffice(AdoptReport act, DecisionContext context) {
        @Nullable OfficeCode office = act.entrustedTo();
        if (office != null) {
            Rejected.unless(
                    context.body().office(office).isPresent(),
                    ReportRule.THE_REPORT_IS_ENTRUSTED_TO_AN_OFFICER,
                    Map.of("office", office.value()));
        }
    }

    private static boolean itsItemIsOpen(Agenda agenda) {
        return agenda.itemsFor(ItemRole.ADOPTION_OF_REPORT).stream()
                .map(AgendaItem::number)
                .anyMatch(agenda::isOpen);
    }

    static void demandDraftReport(Symbol symbol, DecisionContext context) {
        Rejected.unless(
                context.state().documents().holds(symbol, DocumentKind.DRAFT_REPORT),
                ReportRule.ONLY_A_DRAFT_REPORT_ON_RECORD_IS_ADOPTED,
                Map.of("document", symbol));
    }
}
