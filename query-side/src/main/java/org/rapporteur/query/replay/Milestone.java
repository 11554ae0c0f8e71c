package org.rapporteur.query.replay;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.query.web.BadParameter;

/** What makes a fact one that a reader looks for first. */
enum Milestone {
    OPENING,
    CLOSING,
    ADOPTION,
    CORRECTION;

    static Optional<Milestone> of(Event event) {
        return switch (event) {
            case SessionOpened _, MeetingOpened _ -> Optional.of(OPENING);
            case SessionClosed _, MeetingAdjourned _ -> Optional.of(CLOSING);
            case AgendaAdopted _, CredentialsReportAdopted _, DraftAdopted _, ReportAdopted _ -> Optional.of(ADOPTION);
            // The others are part of the work in between.
            default -> StandingRecord.changesWhatStands(event) ? Optional.of(CORRECTION) : Optional.empty();
        };
    }

    /** The one of this name. */
    static Milestone named(String name) {
        return Stream.of(values())
                .filter(known -> known.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameter("milestone", name, "adoption"));
    }

    /** Its name in tables, messages and style sheets. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
