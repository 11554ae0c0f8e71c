package org.rapporteur.query.replay;

import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.query.web.BadParameter;

/** The kinds of facts a reader tells apart. */
enum Kind {
    SESSION,
    MEETING,
    OFFICERS,
    AGENDA,
    DOCUMENTS,
    ATTENDANCE,
    CREDENTIALS,
    DEBATE,
    DRAFTS,
    DECISIONS,
    WORKING_GROUPS,
    ORGANS,
    REPORT,
    DISCREPANCIES,
    CORRECTIONS;

    static Kind of(Event event) {
        return switch (event) {
            case SessionEvent _ -> SESSION;
            case MeetingEvent _ -> MEETING;
            case BureauEvent _ -> OFFICERS;
            case AgendaEvent _ -> AGENDA;
            case DocumentEvent _ -> DOCUMENTS;
            case AttendanceEvent _ -> ATTENDANCE;
            case CredentialsEvent _ -> CREDENTIALS;
            case DebateEvent _, LimitEvent _ -> DEBATE;
            case DraftEvent _, AmendmentEvent _ -> DRAFTS;
            case QuestionEvent _, MotionEvent _, OrderEvent _, DecisionEvent _ -> DECISIONS;
            case WorkingGroupEvent _ -> WORKING_GROUPS;
            case OrganEvent _ -> ORGANS;
            case ReportEvent _ -> REPORT;
            case NoticeEvent _ -> DISCREPANCIES;
            case CorrectionEvent _ -> CORRECTIONS;
        };
    }

    /** The one of this name. */
    static Kind named(String name) {
        return Stream.of(values())
                .filter(known -> known.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameter("kind", name, "meeting"));
    }

    /** Its name in tables, addresses and messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
