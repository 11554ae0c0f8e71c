package org.rapporteur.query.state;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;

/** How far the report of the session has come. */
public record Reports(
        @Nullable ReportAdopted adopted, @Nullable ReportIssued issued) implements Area {
    static final Reports NONE = new Reports(null, null);

    Reports evolve(ReportEvent event) {
        return switch (event) {
            case ReportAdopted fact -> new Reports(fact, issued);
            case ReportIssued fact -> new Reports(adopted, fact);
            case ReportAdoptedInPart _, ReportPostponed _, ReportReissued _, FootnoteAdded _ -> this;
        };
    }
}
