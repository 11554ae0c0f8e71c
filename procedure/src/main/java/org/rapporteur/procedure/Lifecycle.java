package org.rapporteur.procedure;

import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.AmendAgenda;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Progress;
import org.rapporteur.procedure.state.StandingRule;

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
                    HoldBallot _,
                    AdoptAgenda _,
                    AmendAgenda _,
                    DeferItem _,
                    HoldInAbeyance _,
                    ReopenItem _,
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
                    RequestVote _,
                    OpenVoting _,
                    Decide _,
                    DeclareVoteVoid _,
                    ScheduleNextSession _,
                    TakeProceduralDecision _,
                    AdoptReport _,
                    SuspendSession _ -> When.WHILE_OPEN;
            case ConveneSession _,
                    ResumeSession _,
                    OpenMeeting _,
                    SuspendMeeting _,
                    ResumeMeeting _,
                    TakeChair _,
                    DeclareQuorum _,
                    RequestQuorumCount _,
                    CountQuorum _,
                    NominateOfficer _,
                    WithdrawCandidate _,
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
                    NoteVoteIntention _,
                    IssueReport _,
                    CorrectionCommand _ -> When.ALWAYS;
        };
    }
}
