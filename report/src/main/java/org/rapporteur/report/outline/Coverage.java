package org.rapporteur.report.outline;

import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.FurtherReplyGranted;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;

/**
 * The places where the report tells facts of each kind, or the reasons why it does not. What the report is silent on is
 * decided here, kind by kind, and not by forgetting: of a new kind the compiler asks it.
 */
sealed interface Coverage {
    /** A part of the report. */
    enum Stretch {
        OPENING,
        OFFICERS,
        AGENDA,
        ATTENDANCE,
        CREDENTIALS,
        /** Of an agenda item, the chapter or the section. */
        UNDER_THE_ITEM,
        /** What was done under an item. */
        ACTION,
        /** Not in the report but in the note on working groups that goes with it. */
        NOTE_ON_WORKING_GROUPS
    }

    /** A paragraph of that part rests on it. */
    record Told(Stretch where) implements Coverage {}

    /** No paragraph rests on it. */
    record Untold(String because) implements Coverage {}

    static Coverage of(Event fact) {
        return switch (fact) {
            case SessionScheduled _,
                    SessionSuspended _,
                    SessionResumed _,
                    MeetingOpened _,
                    ChairTakenTemporarily _,
                    PresidentSpoke _,
                    SecretariatHeadSpoke _ -> new Told(Stretch.OPENING);
            case OfficerNominated _,
                    CandidateWithdrawn _,
                    BallotHeld _,
                    BallotRestricted _,
                    LotDrawn _,
                    ElectionPostponed _,
                    IncumbentsRecorded _,
                    IncumbentContinued _,
                    OfficerResigned _,
                    OfficersElected _,
                    OfficerReplaced _ -> new Told(Stretch.OFFICERS);
            case IncumbentsSucceeded _ -> new Untold("it goes with the election of others, which is told");
            case AgendaAdopted _,
                    AgendaAmended _,
                    OrganizationOfWorkApproved _,
                    CommitteeOfTheWholeConstituted _,
                    CommitteeOfTheWholeLimited _,
                    OrganEstablished _,
                    ReferredToOrgan _,
                    OrganChairsElected _,
                    OrganQuorumSet _,
                    OrganDissolved _ -> new Told(Stretch.AGENDA);
            case ParticipantsRegistered _,
                    AttendanceNoted _,
                    VotingRightsSuspended _,
                    VotingRightsRestored _,
                    ParticipantWithdrawn _,
                    AdmissionObjectedTo _,
                    ObserverRulesRecalled _,
                    StandingInvitationsApproved _ -> new Told(Stretch.ATTENDANCE);
            case CredentialsObjectedTo _,
                    CredentialsObjectionWithdrawn _,
                    CredentialsExamined _,
                    CredentialsReported _,
                    CredentialsReportAdopted _,
                    CredentialsReportApproved _ -> new Told(Stretch.CREDENTIALS);
            case ItemTakenUp _,
                    ItemDeferred _,
                    ItemHeldInAbeyance _,
                    ItemReopened _,
                    ChairTaken _,
                    StatementMade _,
                    ItemIntroducedBySecretariat _,
                    ItemIntroducedByChair _,
                    RightOfReplyExercised _,
                    YouthOutcomePresented _,
                    AnnouncementMade _,
                    SecretariatResponded _,
                    SilenceObserved _,
                    CeremonyHeld _,
                    MessageDelivered _,
                    GuestHeard _,
                    QuorumCountRequested _,
                    QuorumCounted _,
                    NextAgendaDiscussed _,
                    MembersBallotHeld _,
                    MembersElected _,
                    MembersAppointed _,
                    OfficerAppointed _,
                    DocumentIssued _,
                    DocumentsPlaced _,
                    ReportAdoptedInPart _,
                    ReportPostponed _,
                    OrganReported _,
                    ReportAdopted _ -> new Told(Stretch.UNDER_THE_ITEM);
            case NextSessionScheduled _,
                    ProceduralDecisionTaken _,
                    DraftTabled _,
                    SponsorAdded _,
                    SponsorWithdrawn _,
                    GroupSponsorExcepted _,
                    DraftIntroduced _,
                    DraftsMerged _,
                    DraftSplit _,
                    DraftReintroduced _,
                    DraftRevised _,
                    DraftCorrected _,
                    DraftMoved _,
                    DraftOrallyRevised _,
                    ConsultationsDiscontinued _,
                    MandateAccepted _,
                    DraftWithdrawn _,
                    DraftLeftWithoutAction _,
                    DraftRecommended _,
                    DraftNotRecommended _,
                    FinancialImplicationsStated _,
                    DraftAdopted _,
                    DraftNotAdopted _,
                    DraftReopened _,
                    NumberAssigned _,
                    AmendmentEvent _,
                    VoteRequested _,
                    VotingOpened _,
                    QuestionDecided _,
                    VoteDeclaredVoid _,
                    VoteIntentionNoted _,
                    MotionMade _,
                    MotionSpokenOn _,
                    MotionWithdrawn _,
                    PointOfOrderRaised _,
                    RulingMade _,
                    RulingAppealed _,
                    RulingWithdrawn _,
                    AppealWithdrawn _,
                    SpeakersListClosed _,
                    SpeakersListReopened _,
                    TimeLimited _,
                    // Of drafts on which nothing was done.
                    SessionClosed _ -> new Told(Stretch.ACTION);
            case MandateRecalled _, WorkingGroupMet _ -> new Told(Stretch.NOTE_ON_WORKING_GROUPS);
            case ProvisionalAgendaIssued _ -> new Untold("its items are the chapters, and no paragraph says so");
            case ProfileTakenUp _ -> new Untold("it changes how things are told, and nothing happened at the session");
            case SessionConvened _ -> new Untold("a report begins with the session itself");
            case SessionOpened _ -> new Untold("the meetings tell when it began");
            case MeetingSuspended _, MeetingResumed _, MeetingAdjourned _ ->
                new Untold("a report counts meetings and does not tell their hours");
            case ItemConcluded _ -> new Untold("what was done under an item ends its section");
            case QuorumDeclared _ -> new Untold("no report tells of one that nobody doubted");
            case SpeakersListOpened _ -> new Untold("it only parts the paragraphs on a debate");
            case SpeakerInscribed _, SpeakerRemoved _, SpeakerMoved _ ->
                new Untold("who spoke is told, not who was to");
            case FurtherReplyGranted _ -> new Untold("who replied is told, how often is not");
            case CredentialsSubmitted _ -> new Untold("what the examination found is told");
            case ReportIssued _, ReportReissued _ -> new Untold("it stands on the title page, which has no paragraphs");
            case SpeakerCalledToOrder _, FloorWithdrawn _ ->
                new Untold("a report tells what was said, and not how the speaker was held to the rules");
            case FootnoteAdded _ -> new Untold("it stands below the text, with a mark where the act is told");
            case NumberReserved _ -> new Untold("the number that a text got in the end is told");
            case DiscrepancyNoted _ -> new Untold("it is for the secretariat");
            case ActCorrected _, ActStruck _, CorrectionProposed _, CorrectionDeclined _ ->
                new Untold("the facts that hold are told as they hold; a corrigendum says what changed");
        };
    }
}
