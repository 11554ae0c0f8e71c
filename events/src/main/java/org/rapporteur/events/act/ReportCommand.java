package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Acts on the report of the session. */
public sealed interface ReportCommand extends Command {
    /**
     * Adopt the draft report and its addenda.
     *
     * @param understanding on which it is adopted, such as "the report would be finalized after the session"
     * @param entrustedTo who is to finish it
     */
    @WireName("adopt-report")
    record AdoptReport(
            Symbol draft,
            List<Symbol> addenda,
            @Nullable Decision decision,
            boolean orallyAmended,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording understanding,

            @Nullable OfficeCode entrustedTo)
            implements ReportCommand {
        public AdoptReport {
            addenda = Absent.asEmpty(addenda);
        }

        public AdoptReport(Symbol draft, List<Symbol> addenda) {
            this(draft, addenda, null, false, null, null);
        }
    }

    /**
     * Adopt a part of the draft report.
     *
     * @param chapters such as "chapters I to III"
     */
    @WireName("adopt-report-in-part")
    record AdoptReportInPart(Symbol draft, Wording chapters) implements ReportCommand {}

    /**
     * Postpone the adoption of the report.
     *
     * @param until such as "its resumed session", where that was said
     */
    @WireName("postpone-report")
    record PostponeReport(@Nullable Wording until) implements ReportCommand {}

    /**
     * Issue the report anew under the symbol it has.
     *
     * @param reason such as "for technical reasons"
     */
    @WireName("reissue-report")
    record ReissueReport(LocalDate on, Wording reason) implements ReportCommand {}

    /**
     * Add a footnote to what the report says of an act.
     *
     * @param act the id of the act
     */
    @WireName("add-footnote")
    record AddFootnote(
            String act,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording text) implements ReportCommand {}

    /** Issue the report under its symbol. */
    @WireName("issue-report")
    record IssueReport(Symbol symbol, LocalDate on, Language original) implements ReportCommand {}
}
