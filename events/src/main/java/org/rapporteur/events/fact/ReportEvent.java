package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** The report of the session itself. */
public sealed interface ReportEvent extends Event {
    /**
     * The body adopted the draft report and its addenda as its report, as far as it was not said otherwise.
     *
     * @param understanding on which it did
     * @param entrustedTo who was to finish it
     */
    @WireName("report-adopted")
    record ReportAdopted(
            MeetingNumber meeting,
            Symbol draft,
            List<Symbol> addenda,
            @Nullable Boolean orallyAmended,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording understanding,

            @Nullable OfficeCode entrustedTo)
            implements ReportEvent {
        public ReportAdopted {
            addenda = Absent.asEmpty(addenda);
        }

        /** As it was issued. */
        public ReportAdopted(MeetingNumber meeting, Symbol draft, List<Symbol> addenda) {
            this(meeting, draft, addenda, null, null, null);
        }

        public boolean asOrallyAmended() {
            return Boolean.TRUE.equals(orallyAmended);
        }
    }

    /** The body adopted a part of the draft report. */
    @WireName("report-adopted-in-part")
    record ReportAdoptedInPart(MeetingNumber meeting, Symbol draft, Wording chapters) implements ReportEvent {}

    /** The body postponed the adoption of its report. */
    @WireName("report-postponed")
    record ReportPostponed(MeetingNumber meeting, @Nullable Wording until) implements ReportEvent {}

    /** The report was issued anew under the symbol it had. */
    @WireName("report-reissued")
    record ReportReissued(LocalDate on, Wording reason) implements ReportEvent {}

    /**
     * A footnote was added to what the report says of an act.
     *
     * @param act the id of the act
     */
    @WireName("footnote-added")
    record FootnoteAdded(
            String act,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording text) implements ReportEvent {}

    /** The report was issued. */
    @WireName("report-issued")
    record ReportIssued(Symbol symbol, LocalDate on, Language original) implements ReportEvent {}
}
