package org.rapporteur.command.procedure;

import org.rapporteur.command.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.command.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.command.act.AgendaCommand.ConcludeItem;
import org.rapporteur.command.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.command.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.command.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.command.act.AgendaCommand.TakeUpItem;
import org.rapporteur.command.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.command.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.command.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.command.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.command.act.BureauCommand.ElectOfficers;
import org.rapporteur.command.act.BureauCommand.NominateOfficer;
import org.rapporteur.command.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.act.CorrectionCommand;
import org.rapporteur.command.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.command.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.command.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.command.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.command.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.command.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.command.act.DebateCommand;
import org.rapporteur.command.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.command.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.command.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.command.act.DocumentCommand.IssueDocument;
import org.rapporteur.command.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.command.act.DraftCommand.AcceptMandate;
import org.rapporteur.command.act.DraftCommand.AddSponsors;
import org.rapporteur.command.act.DraftCommand.AdoptDraft;
import org.rapporteur.command.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.command.act.DraftCommand.RecommendDraft;
import org.rapporteur.command.act.DraftCommand.ReviseDraft;
import org.rapporteur.command.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.command.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.command.act.DraftCommand.TableDraft;
import org.rapporteur.command.act.DraftCommand.WithdrawDraft;
import org.rapporteur.command.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.command.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.command.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.command.act.MeetingCommand.OpenMeeting;
import org.rapporteur.command.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.command.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.command.act.MeetingCommand.TakeChair;
import org.rapporteur.command.act.ReportCommand.AdoptReport;
import org.rapporteur.command.act.ReportCommand.IssueReport;
import org.rapporteur.command.act.SessionCommand;
import org.rapporteur.command.act.SessionCommand.ConveneSession;
import org.rapporteur.command.act.WorkingGroupCommand;
import org.rapporteur.command.kernel.Rejected;
import org.rapporteur.command.state.Progress;
import org.rapporteur.command.state.StandingRule;

/** What may be done before a session is opened, only while it is open, and still after it is closed. */
final class Lifecycle {
    private enum When {
        WHILE_OPEN,
        UNTIL_CLOSED,
        ALWAYS
    }

    private Lifecycle() {}

    /**
     * Lets an act pass whose time it is.
     *
     * @throws Rejected if it comes before the session is opened, or after it is closed
     */
    static void check(Command command, Progress progress) {
        When when = timeOf(command);
        Rejected.unless(when == When.ALWAYS || !progress.closed(), StandingRule.A_CLOSED_SESSION_STAYS_CLOSED);
        Rejected.unless(when != When.WHILE_OPEN || progress.opened(), StandingRule.THE_SESSION_IS_OPENED_FIRST);
    }

    private static When timeOf(Command command) {
        return switch (command) {
            case ElectOfficers _,
                    AdoptAgenda _,
                    TakeUpItem _,
                    ConcludeItem _,
                    LimitCommitteeOfTheWhole _,
                    RecallObserverRules _,
                    ApproveStandingInvitations _,
                    ReportCredentials _,
                    AdoptCredentialsReport _,
                    ApproveCredentialsReport _,
                    DebateCommand _,
                    ReviseDraftOrally _,
                    DiscontinueConsultations _,
                    AcceptMandate _,
                    RecommendDraft _,
                    StateFinancialImplications _,
                    AdoptDraft _,
                    ScheduleNextSession _,
                    TakeProceduralDecision _,
                    AdoptReport _ -> When.WHILE_OPEN;
            case ConveneSession _,
                    OpenMeeting _,
                    SuspendMeeting _,
                    ResumeMeeting _,
                    TakeChair _,
                    DeclareQuorum _,
                    NominateOfficer _,
                    ReplaceOfficer _,
                    IssueProvisionalAgenda _,
                    ApproveOrganizationOfWork _,
                    ConstituteCommitteeOfTheWhole _,
                    PlaceDocuments _,
                    RegisterParticipants _,
                    SubmitCredentials _,
                    ObjectToCredentials _,
                    ExamineCredentials _,
                    TableDraft _,
                    AddSponsors _,
                    WithdrawSponsor _,
                    ReviseDraft _,
                    WithdrawDraft _,
                    DiscussNextAgenda _,
                    WorkingGroupCommand _ -> When.UNTIL_CLOSED;
            // The last meeting ends after the session; the list of participants and the report come out later still,
            // and mistakes are found at any time.
            case SessionCommand _,
                    AdjournMeeting _,
                    IssueDocument _,
                    NoteAttendance _,
                    IssueReport _,
                    CorrectionCommand _ -> When.ALWAYS;
        };
    }
}
