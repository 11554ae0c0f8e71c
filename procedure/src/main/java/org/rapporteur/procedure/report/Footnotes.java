package org.rapporteur.procedure.report;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.act.ReportCommand.AddFootnote;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;

/** Footnotes, which the secretariat adds whenever it learns of something. */
final class Footnotes {
    private Footnotes() {}

    static List<Event> add(AddFootnote act, ActHistory history) {
        FootnoteAdded fact = new FootnoteAdded(act.act(), act.text());
        List<Recorded> standing = StandingRecord.of(history.log());
        if (standing.stream().map(Recorded::event).anyMatch(fact::equals)) {
            return List.of();
        }
        Rejected.unless(
                standing.stream()
                        .filter(noted -> isOfTheSession(noted.event()))
                        .map(Recorded::actId)
                        .anyMatch(act.act()::equals),
                ReportRule.A_FOOTNOTE_IS_TO_AN_ACT_ON_RECORD,
                Map.of("act", act.act()));
        return List.of(fact);
    }

    /** And not only of its record. */
    private static boolean isOfTheSession(Event event) {
        return !(event instanceof CorrectionEvent || event instanceof FootnoteAdded);
    }
}
