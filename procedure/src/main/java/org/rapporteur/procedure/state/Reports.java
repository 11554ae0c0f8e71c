package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.value.Absent;

/** The report: whether it is adopted and issued. */
public record Reports(
        @Nullable ReportAdopted adopted,
        @Nullable ReportIssued issued,
        List<ReportAdoptedInPart> parts,
        List<ReportPostponed> postponements,
        List<ReportReissued> reissues)
        implements Area {
    static final Reports NONE = new Reports(null, null, List.of(), List.of(), List.of());

    public Reports {
        parts = Absent.asEmpty(parts);
        postponements = Absent.asEmpty(postponements);
        reissues = Absent.asEmpty(reissues);
    }

    public Optional<ReportAdopted> asAdopted() {
        return Optional.ofNullable(adopted);
    }

    public Optional<ReportIssued> asIssued() {
        return Optional.ofNullable(issued);
    }

    Reports evolve(ReportEvent event) {
        return switch (event) {
            case ReportAdopted fact -> new Reports(fact, issued, parts, postponements, reissues);
            case ReportAdoptedInPart fact ->
                new Reports(adopted, issued, Grown.by(parts, fact), postponements, reissues);
            case ReportPostponed fact -> new Reports(adopted, issued, parts, Grown.by(postponements, fact), reissues);
            case ReportIssued fact -> new Reports(adopted, fact, parts, postponements, reissues);
            case ReportReissued fact -> new Reports(adopted, issued, parts, postponements, Grown.by(reissues, fact));
            case FootnoteAdded _ -> this;
        };
    }
}
