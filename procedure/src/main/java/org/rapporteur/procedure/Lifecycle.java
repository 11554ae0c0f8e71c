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
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.AmendmentCommand.JoinAmendment;
import org.rapporteur.events.act.AmendmentCommand.OrderAmendments;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.ReviseAmendment;
import org.rapporteur.events.act.AmendmentCommand.SplitAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.ObjectToAdmission;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.AttendanceCommand.RestoreVotingRights;
import org.rapporteur.events.act.AttendanceCommand.SuspendVotingRights;
import org.rapporteur.events.act.AttendanceCommand.WithdrawParticipant;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.act.BureauCommand.ContinueIncumbent;
import org.rapporteur.events.act.BureauCommand.DrawLot;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.HoldBallotForMembers;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.PostponeElection;
import org.rapporteur.events.act.BureauCommand.RecordIncumbents;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.ResignOffice;
import org.rapporteur.events.act.BureauCommand.RestrictBallot;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.CredentialsCommand.WithdrawCredentialsObjection;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.LimitCommand;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.MotionCommand;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrganCommand;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.act.ReportCommand.AddFootnote;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.AdoptReportInPart;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.ReportCommand.PostponeReport;
import org.rapporteur.events.act.ReportCommand.ReissueReport;
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
        ONCE_OPENED,
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
        boolean untilClosed = when == When.WHILE_OPEN || when == When.UNTIL_CLOSED;
        boolean onceOpened = when == When.WHILE_OPEN || when == When.ONCE_OPENED;
        Rejected.unless(!untilClosed || !progress.closed(), StandingRule.A_CLOSED_SESSION_STAYS_CLOSED);
        Rejected.unless(!onceOpened || progress.opened(), StandingRule.THE_SESSION_IS_OPENED_FIRST);
    }

    private static When timeOf(Command command) {
        return switch (command) {
            case ElectOfficers _,
                    HoldBallot _,
                    HoldBallotForMembers _,
                    ElectMembers _,
                    AppointMembers _,
                    AppointOfficer _,
                    RestrictBallot _,
                    DrawLot _,
                    PostponeElection _,
                    ContinueIncumbent _,
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
                    IntroduceDraft _,
                    ReintroduceDraft _,
                    ReviseDraftOrally _,
                    DiscontinueConsultations _,
                    AcceptMandate _,
                    RecommendDraft _,
                    StateFinancialImplications _,
                    DeferDraft _,
                    AdoptDraft _,
                    AcceptAmendment _,
                    OrderAmendments _,
                    RequestVote _,
                    OpenVoting _,
                    Decide _,
                    DeclareVoteVoid _,
                    MotionCommand _,
                    OrderCommand _,
                    LimitCommand _,
                    ScheduleNextSession _,
                    TakeProceduralDecision _,
                    OrganCommand _,
                    AdoptReport _,
                    AdoptReportInPart _,
                    PostponeReport _,
                    SuspendSession _ -> When.WHILE_OPEN;
            case ConveneSession _,
                    ResumeSession _,
                    OpenMeeting _,
                    SuspendMeeting _,
                    ResumeMeeting _,
                    TakeChair _,
                    PresideTemporarily _,
                    DeclareQuorum _,
                    RequestQuorumCount _,
                    CountQuorum _,
                    NominateOfficer _,
                    WithdrawCandidate _,
                    RecordIncumbents _,
                    ResignOffice _,
                    ReplaceOfficer _,
                    IssueProvisionalAgenda _,
                    ApproveOrganizationOfWork _,
                    ConstituteCommitteeOfTheWhole _,
                    PlaceDocuments _,
                    RegisterParticipants _,
                    SuspendVotingRights _,
                    RestoreVotingRights _,
                    WithdrawParticipant _,
                    ObjectToAdmission _,
                    SubmitCredentials _,
                    ObjectToCredentials _,
                    WithdrawCredentialsObjection _,
                    ExamineCredentials _,
                    TableDraft _,
                    AddSponsors _,
                    WithdrawSponsor _,
                    MergeDrafts _,
                    SplitDraft _,
                    ReviseDraft _,
                    CorrectDraft _,
                    MoveDraft _,
                    ReserveNumber _,
                    WithdrawDraft _,
                    ProposeAmendment _,
                    JoinAmendment _,
                    ReviseAmendment _,
                    SplitAmendment _,
                    WithdrawAmendment _,
                    DiscussNextAgenda _,
                    WorkingGroupCommand _ -> When.UNTIL_CLOSED;
            // That nothing was done is known for certain when the session is over.
            case NoteNoOutcome _ -> When.ONCE_OPENED;
            // The last meeting ends after the session; numbers are given, and the list of participants and the report
            // come out, later still, and mistakes are found at any time.
            case SessionCommand _,
                    AdjournMeeting _,
                    IssueDocument _,
                    AssignNumber _,
                    NoteAttendance _,
                    NoteVoteIntention _,
                    ReissueReport _,
                    IssueReport _,
                    AddFootnote _,
                    CorrectionCommand _ -> When.ALWAYS;
        };
    }
}
