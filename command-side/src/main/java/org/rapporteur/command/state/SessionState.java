package org.rapporteur.command.state;

import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.NoticeEvent;
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
        Decisions decisions,
        WorkingGroups workingGroups,
        Reports reports) {
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
            Decisions.NONE,
            WorkingGroups.NONE,
            Reports.NONE);

    public SessionState evolve(Event event) {
        return switch (event) {
            case SessionEvent fact ->
                new SessionState(
                        progress.evolve(fact),
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case MeetingEvent fact ->
                new SessionState(
                        progress,
                        meetings.evolve(fact),
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case BureauEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau.evolve(fact),
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case AgendaEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda.evolve(fact),
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case DocumentEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents.evolve(fact),
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case AttendanceEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance.evolve(fact),
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case CredentialsEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials.evolve(fact),
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case DebateEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate.evolve(fact),
                        drafts,
                        decisions,
                        workingGroups,
                        reports);
            case DraftEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts.evolve(fact),
                        decisions,
                        workingGroups,
                        reports);
            case DecisionEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions.evolve(fact),
                        workingGroups,
                        reports);
            case WorkingGroupEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups.evolve(fact),
                        reports);
            case ReportEvent fact ->
                new SessionState(
                        progress,
                        meetings,
                        bureau,
                        agenda,
                        documents,
                        attendance,
                        credentials,
                        debate,
                        drafts,
                        decisions,
                        workingGroups,
                        reports.evolve(fact));
            case NoticeEvent fact -> this;
        };
    }
}
