package org.rapporteur.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;

/** A document that the body had before it, described as its heading would. */
public record DocumentBefore(
        Symbol symbol,
        DocumentKind kind,
        Manner manner,
        @Nullable Wording subject,
        @Nullable GroupReports transmitted) {

    /** The reports of a working group on its sessions. */
    public record GroupReports(WorkingGroupCode group, List<DateRange> sessions) {}
}
