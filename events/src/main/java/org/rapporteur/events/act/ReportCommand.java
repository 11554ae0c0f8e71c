package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Symbol;

/** Acts on the report of the session. */
public sealed interface ReportCommand extends Command {
    /** Adopt the draft report and its addenda. */
    @WireName("adopt-report")
    record AdoptReport(
            Symbol draft, List<Symbol> addenda, @Nullable Decision decision) implements ReportCommand {
        public AdoptReport {
            addenda = Absent.asEmpty(addenda);
        }

        public AdoptReport(Symbol draft, List<Symbol> addenda) {
            this(draft, addenda, null);
        }
    }

    /** Issue the report under its symbol. */
    @WireName("issue-report")
    record IssueReport(Symbol symbol, LocalDate on, Language original) implements ReportCommand {}
}
