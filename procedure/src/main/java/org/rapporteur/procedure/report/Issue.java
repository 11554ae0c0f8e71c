package org.rapporteur.procedure.report;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.ReportCommand.ReissueReport;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Reports;

/** The report under its symbol, once, and then anew under the same. */
final class Issue {
    private Issue() {}

    static List<Event> issue(IssueReport act, DecisionContext context) {
        Reports reports = context.state().reports();
        ReportIssued fact = new ReportIssued(act.symbol(), act.on(), act.original());
        if (Once.holds(reports.asIssued(), fact, ReportRule.THE_REPORT_IS_ISSUED_ONCE, Map.of())) {
            return List.of();
        }
        Rejected.unless(reports.asAdopted().isPresent(), ReportRule.THE_REPORT_IS_ISSUED_AFTER_ITS_ADOPTION);
        context.state()
                .meetings()
                .last(StandingOrgan.PLENARY)
                .filter(last -> act.on().isBefore(last.date()))
                .ifPresent(last -> {
                    throw Rejected.because(
                            ReportRule.A_REPORT_IS_ISSUED_AFTER_THE_SESSION,
                            Map.of("date", act.on(), "meeting", last.number(), "held", last.date()));
                });
        context.demandNew(act.symbol());
        return List.of(fact);
    }

    static List<Event> reissue(ReissueReport act, DecisionContext context) {
        Reports reports = context.state().reports();
        ReportReissued fact = new ReportReissued(act.on(), act.reason());
        if (reports.reissues().contains(fact)) {
            return List.of();
        }
        Rejected.unless(
                reports.asIssued()
                        .filter(issued -> !act.on().isBefore(issued.on()))
                        .isPresent(),
                ReportRule.THE_REPORT_IS_ISSUED_BEFORE_IT_IS_REISSUED,
                Map.of("date", act.on()));
        return List.of(fact);
    }
}
