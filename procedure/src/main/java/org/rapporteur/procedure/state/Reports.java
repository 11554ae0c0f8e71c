package org.rapporteur.procedure.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;

/** The report: whether it is adopted and issued. */
public record Reports(
        @Nullable ReportAdopted adopted, @Nullable ReportIssued issued) implements Area {
    static final Reports NONE = new Reports(null, null);

    public Optional<ReportAdopted> asAdopted() {
        return Optional.ofNullable(adopted);
    }

    public Optional<ReportIssued> asIssued() {
        return Optional.ofNullable(issued);
    }

    Reports evolve(ReportEvent event) {
        return switch (event) {
            case ReportAdopted fact -> new Reports(fact, issued);
            case ReportIssued fact -> new Reports(adopted, fact);
        };
    }
}
