package org.rapporteur.procedure.state;

import java.time.Instant;
import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.WorkingGroupEvent;

/** Everything the rules need to know of a session; a pure fold over its facts. */
public record SessionState(
        Progress progress,
        Meetings meetings,
        Bureau bureau,
        Agenda agenda,
        Documents documents,
        Attendance attendance,
        Credentials credentials,
        Debate debate,
        Drafts drafts,
        Questions questions,
        Decisions decisions,
        WorkingGroups workingGroups,
        Reports reports,
        Corrections corrections,
        Times times) {
    public static final SessionState NEW = new SessionState(
            Progress.NONE,
            Meetings.NONE,
            Bureau.NONE,
            Agenda.NONE,
            Documents.NONE,
            Attendance.NONE,
            Credentials.NONE,
            Debate.NONE,
            Drafts.NONE,
            Questions.NONE,
            Decisions.NONE,
            WorkingGroups.NONE,
            Reports.NONE,
            Corrections.NONE,
            Times.NONE);

    /** The state that all facts of a session lead to, with the corrections among them carried out. */
    public static SessionState after(List<Recorded> log) {
        SessionState state = NEW;
        for (Recorded fact : StandingRecord.of(log)) {
            state = state.evolve(fact.event(), fact.occurredAt());
        }
        return state;
    }

    /** The state after these facts of unknown times; the first of them is the first of the session. */
    public static SessionState of(List<Event> facts) {
        SessionState state = NEW;
        for (Event fact : facts) {
            state = state.evolve(fact);
        }
        return state;
    }

    /**
     * The state after one more fact. One that corrects the record only adds to {@link #corrections}: what stands is
     * known by folding anew.
     */
    public SessionState evolve(Event event) {
        return switch (event) {
            case SessionEvent fact -> with(progress.evolve(fact));
            case MeetingEvent fact -> with(meetings.evolve(fact));
            case BureauEvent fact -> with(bureau.evolve(fact));
            case AgendaEvent fact -> with(agenda.evolve(fact));
            case DocumentEvent fact -> with(documents.evolve(fact));
            case AttendanceEvent fact -> with(attendance.evolve(fact));
            case CredentialsEvent fact -> with(credentials.evolve(fact));
            case DebateEvent fact -> with(debate.evolve(fact));
            case DraftEvent fact -> with(drafts.evolve(fact));
            case QuestionEvent fact -> with(questions.evolve(fact));
            case DecisionEvent fact -> with(decisions.evolve(fact));
            case WorkingGroupEvent fact -> with(workingGroups.evolve(fact));
            case ReportEvent fact -> with(reports.evolve(fact));
            case CorrectionEvent fact -> with(corrections.evolve(fact));
            case NoticeEvent _ -> this;
        };
    }

    /** The same, where it is known when the fact happened. */
    public SessionState evolve(Event event, Instant occurredAt) {
        return evolve(event).with(times.evolve(event, occurredAt));
    }

    /** Whether another state is the same but for the corrections that led there, and for times. */
    public boolean sameButForCorrections(SessionState other) {
        return with(other.corrections).with(other.times).equals(other);
    }

    private SessionState with(Area changed) {
        return new SessionState(
                changed instanceof Progress area ? area : progress,
                changed instanceof Meetings area ? area : meetings,
                changed instanceof Bureau area ? area : bureau,
                changed instanceof Agenda area ? area : agenda,
                changed instanceof Documents area ? area : documents,
                changed instanceof Attendance area ? area : attendance,
                changed instanceof Credentials area ? area : credentials,
                changed instanceof Debate area ? area : debate,
                changed instanceof Drafts area ? area : drafts,
                changed instanceof Questions area ? area : questions,
                changed instanceof Decisions area ? area : decisions,
                changed instanceof WorkingGroups area ? area : workingGroups,
                changed instanceof Reports area ? area : reports,
                changed instanceof Corrections area ? area : corrections,
                changed instanceof Times area ? area : times);
    }
}
