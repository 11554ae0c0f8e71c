package org.rapporteur.procedure.report;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.ReportCommand.AdoptReportInPart;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Reports;

/** The report adopted part by part, before it is adopted as a whole. */
final class Parts {
    private Parts() {}

    static List<Event> adopt(AdoptReportInPart act, DecisionContext context) {
        ReportAdoptedInPart fact = new ReportAdoptedInPart(context.inPlenaryWithQuorum(), act.draft(), act.chapters());
        Reports reports = context.state().reports();
        if (reports.parts().contains(fact)) {
            return List.of();
        }
        Rejected.unless(reports.asAdopted().isEmpty(), ReportRule.THE_REPORT_IS_ADOPTED_ONCE, Map.of());
        ReportDecider.demandItsItem(context);
        ReportDecider.demandDraftReport(act.draft(), context);
        return List.of(fact);
    }
}
