package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;

/** The report of the session itself. */
public sealed interface ReportEvent extends Event {
    /** The body adopted the draft report and its addenda as its report. */
    @WireName("report-adopted")
    record ReportAdopted(MeetingNumber meeting, Symbol draft, List<Symbol> addenda) implements ReportEvent {
        public ReportAdopted {
            addenda = Absent.asEmpty(addenda);
        }
    }

    /** The report was issued. */
    @WireName("report-issued")
    record ReportIssued(Symbol symbol, LocalDate on, Language original) implements ReportEvent {}
}
