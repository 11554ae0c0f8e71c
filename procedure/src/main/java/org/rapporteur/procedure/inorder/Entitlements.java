package org.rapporteur.procedure.inorder;

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
import org.rapporteur.events.act.CorrectionCommand.ApproveCorrection;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.CorrectionCommand.DeclineCorrection;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.CredentialsCommand.WithdrawCredentialsObjection;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.CallSpeakerToOrder;
import org.rapporteur.events.act.DebateCommand.DeliverMessage;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.GrantFurtherReply;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.HoldCeremony;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.ObserveSilence;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.PresentYouthOutcome;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RespondAsSecretariat;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.act.DebateCommand.WithdrawFloor;
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
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.LimitTime;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.OrganCommand.DissolveOrgan;
import org.rapporteur.events.act.OrganCommand.ElectOrganChairs;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.act.OrganCommand.ReceiveReportOfOrgan;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.act.OrganCommand.SetQuorumOfOrgan;
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
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.SessionCommand.TakeUpProfile;
import org.rapporteur.events.act.WorkingGroupCommand.RecallMandate;
import org.rapporteur.events.act.WorkingGroupCommand.RecordWorkingGroupSession;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.inorder.Entitlement.Who;

/** Who may act in which way. Of a new act the compiler asks it here. */
final class Entitlements {
    private Entitlements() {}

    static Entitlement of(Command act) {
        return switch (act) {
            case RegisterParticipants _,
                    NoteAttendance _,
                    SuspendVotingRights _,
                    RestoreVotingRights _,
                    WithdrawParticipant _,
                    CorrectAct _,
                    StrikeAct _,
                    ApproveCorrection _,
                    DeclineCorrection _,
                    InscribeSpeaker _,
                    RemoveSpeaker _,
                    MoveSpeaker _,
                    SpeakAsSecretariatHead _,
                    IntroduceAsSecretariat _,
                    Announce _,
                    IssueDocument _,
                    CorrectDraft _,
                    MoveDraft _,
                    PlaceDocuments _,
                    NoteVoteIntention _,
                    NoteNoOutcome _,
                    IssueReport _,
                    ScheduleSession _,
                    TakeUpProfile _,
                    ConveneSession _,
                    RecallMandate _,
                    RecordWorkingGroupSession _,
                    RecordIncumbents _,
                    RespondAsSecretariat _,
                    ReissueReport _,
                    AddFootnote _,
                    ReserveNumber _,
                    AssignNumber _ -> Entitlement.of(Who.SECRETARIAT);
            case StateFinancialImplications _ -> Entitlement.of(Who.SECRETARIAT, RuleTopic.FINANCIAL_IMPLICATIONS);
            case IssueProvisionalAgenda _ -> Entitlement.of(Who.SECRETARIAT, RuleTopic.PROVISIONAL_AGENDA);
            case TakeUpItem _,
                    ConcludeItem _,
                    OrderAmendments _,
                    OpenSpeakersList _,
                    SpeakAsPresident _,
                    AcceptMandate _,
                    OpenMeeting _,
                    SuspendMeeting _,
                    ResumeMeeting _,
                    AdjournMeeting _,
                    TakeChair _,
                    PresideTemporarily _,
                    OpenVoting _,
                    DeclareVoteVoid _,
                    OpenSession _,
                    SuspendSession _,
                    ResumeSession _,
                    CloseSession _,
                    DrawLot _,
                    ContinueIncumbent _,
                    ObserveSilence _,
                    HoldCeremony _,
                    DeliverMessage _,
                    HearGuest _,
                    MakeRuling _,
                    WithdrawRuling _,
                    CloseSpeakersList _,
                    ReopenSpeakersList _ -> Entitlement.of(Who.PRESIDING_OFFICER);
            case CallSpeakerToOrder _, WithdrawFloor _ ->
                Entitlement.of(Who.PRESIDING_OFFICER, RuleTopic.PERMISSION_TO_SPEAK);
            case RecallObserverRules _ -> Entitlement.of(Who.PRESIDING_OFFICER, RuleTopic.OBSERVERS);
            case DeclareQuorum _, CountQuorum _ -> Entitlement.of(Who.PRESIDING_OFFICER, RuleTopic.QUORUM);
            case ApproveOrganizationOfWork _, DiscussNextAgenda _ -> Entitlement.of(Who.BUREAU);
            case ExamineCredentials _, ReportCredentials _ ->
                Entitlement.of(Who.BUREAU, RuleTopic.EXAMINATION_OF_CREDENTIALS);
            case AmendAgenda _,
                    DeferItem _,
                    HoldInAbeyance _,
                    ReopenItem _,
                    ConstituteCommitteeOfTheWhole _,
                    LimitCommitteeOfTheWhole _,
                    ApproveStandingInvitations _,
                    AdoptCredentialsReport _,
                    ApproveCredentialsReport _,
                    ScheduleNextSession _,
                    TakeProceduralDecision _,
                    Decide _,
                    DeferDraft _,
                    AdoptReport _,
                    HoldBallotForMembers _,
                    ElectMembers _,
                    AppointMembers _,
                    AppointOfficer _,
                    AdoptReportInPart _,
                    PostponeReport _,
                    LimitTime _,
                    EstablishOrgan _,
                    ReferToOrgan _,
                    ElectOrganChairs _,
                    SetQuorumOfOrgan _,
                    ReceiveReportOfOrgan _,
                    DissolveOrgan _ -> Entitlement.of(Who.BODY);
            case AdoptAgenda _ -> Entitlement.of(Who.BODY, RuleTopic.ADOPTION_OF_AGENDA);
            case AdoptDraft _ -> Entitlement.of(Who.BODY, RuleTopic.CONSENSUS);
            case HoldBallot _, ElectOfficers _, RestrictBallot _, PostponeElection _ ->
                Entitlement.of(Who.BODY, RuleTopic.ELECTION_OF_OFFICERS);
            case RecommendDraft _ -> Entitlement.of(Who.COMMITTEE);
            case ProposeAmendment _,
                    JoinAmendment _,
                    ReviseAmendment _,
                    SplitAmendment _,
                    WithdrawCandidate _,
                    TableDraft _,
                    AddSponsors _,
                    ResignOffice _,
                    SpeakOnMotion _,
                    WithdrawMotion _,
                    RaisePointOfOrder _,
                    AppealAgainstRuling _,
                    WithdrawAppeal _,
                    WithdrawCredentialsObjection _ -> Entitlement.of(Who.PARTIES);
            case Move motion -> Entitlement.toMove(motion.kind());
            case NominateOfficer _ -> Entitlement.of(Who.PARTIES, RuleTopic.ELECTION_OF_OFFICERS);
            case SubmitCredentials _ -> Entitlement.of(Who.PARTIES, RuleTopic.ISSUE_OF_CREDENTIALS);
            case ObjectToAdmission _ -> Entitlement.of(Who.PARTIES, RuleTopic.OBSERVERS);
            case ObjectToCredentials _ -> Entitlement.of(Who.PARTIES, RuleTopic.PROVISIONAL_ADMISSION);
            case RequestQuorumCount _ -> Entitlement.of(Who.PARTIES, RuleTopic.QUORUM);
            case ReplaceOfficer _ -> Entitlement.of(Who.PARTIES, RuleTopic.REPLACEMENT_OF_OFFICERS);
            case RequestVote _ -> Entitlement.of(Who.PARTIES, RuleTopic.VOTING_RIGHTS);
            case WithdrawAmendment _, ReintroduceDraft _ ->
                Entitlement.of(Who.PARTIES, RuleTopic.WITHDRAWAL_OF_PROPOSALS);
            case AcceptAmendment _,
                    WithdrawSponsor _,
                    IntroduceDraft _,
                    MergeDrafts _,
                    SplitDraft _,
                    ReviseDraft _,
                    ReviseDraftOrally _,
                    DiscontinueConsultations _ -> Entitlement.of(Who.SPONSORS);
            case WithdrawDraft _ -> Entitlement.of(Who.SPONSORS, RuleTopic.WITHDRAWAL_OF_PROPOSALS);
            case PresentYouthOutcome _ -> Entitlement.of(Who.PARTICIPANTS);
            case MakeStatement _ -> Entitlement.of(Who.PARTICIPANTS, RuleTopic.PERMISSION_TO_SPEAK);
            case GrantFurtherReply _ -> Entitlement.of(Who.PRESIDING_OFFICER, RuleTopic.RIGHT_OF_REPLY);
            case ExerciseRightOfReply _ -> Entitlement.of(Who.PARTICIPANTS, RuleTopic.RIGHT_OF_REPLY);
            case IntroduceAsChair _ -> Entitlement.of(Who.CHAIRS);
        };
    }
}
