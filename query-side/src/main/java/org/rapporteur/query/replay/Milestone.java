package org.rapporteur.query.replay;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.StandingRecord;
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
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
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
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrganEvent;
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
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.query.web.BadParameter;

/** What makes a fact one that a reader looks for first. */
enum Milestone {
    OPENING,
    CLOSING,
    ADOPTION,
    CORRECTION;

    static Optional<Milestone> of(Event event) {
        return switch (event) {
            case SessionOpened _, SessionResumed _, MeetingOpened _ -> Optional.of(OPENING);
            case SessionSuspended _, SessionClosed _, MeetingAdjourned _ -> Optional.of(CLOSING);
            case AgendaAdopted _, CredentialsReportAdopted _, DraftAdopted _, ReportAdopted _ -> Optional.of(ADOPTION);
            case QuestionDecided fact ->
                fact.outcome() == DecisionOutcome.ADOPTED ? Optional.empty() : Optional.of(ADOPTION);
            case CorrectionEvent _ ->
                StandingRecord.changesWhatStands(event) ? Optional.of(CORRECTION) : Optional.empty();
            // The work in between.
            case SessionScheduled _, ProfileTakenUp _, SessionConvened _ -> Optional.empty();
            case MeetingSuspended _,
                    MeetingResumed _,
                    ChairTaken _,
                    ChairTakenTemporarily _,
                    QuorumDeclared _,
                    QuorumCountRequested _,
                    QuorumCounted _ -> Optional.empty();
            case ProvisionalAgendaIssued _,
                    ItemTakenUp _,
                    ItemConcluded _,
                    AgendaAmended _,
                    ItemDeferred _,
                    ItemHeldInAbeyance _,
                    ItemReopened _,
                    OrganizationOfWorkApproved _,
                    CommitteeOfTheWholeConstituted _,
                    CommitteeOfTheWholeLimited _ -> Optional.empty();
            case CredentialsSubmitted _,
                    CredentialsObjectedTo _,
                    CredentialsObjectionWithdrawn _,
                    CredentialsExamined _,
                    CredentialsReported _,
                    CredentialsReportApproved _ -> Optional.empty();
            case DraftTabled _,
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
                    DraftNotAdopted _,
                    NumberReserved _,
                    NumberAssigned _,
                    DraftReopened _ -> Optional.empty();
            case VoteRequested _, VotingOpened _, VoteDeclaredVoid _, VoteIntentionNoted _ -> Optional.empty();
            case ReportAdoptedInPart _, ReportPostponed _, ReportIssued _, ReportReissued _, FootnoteAdded _ ->
                Optional.empty();
            case AmendmentEvent _,
                    BureauEvent _,
                    DocumentEvent _,
                    AttendanceEvent _,
                    DebateEvent _,
                    MotionEvent _,
                    OrderEvent _,
                    LimitEvent _,
                    DecisionEvent _,
                    WorkingGroupEvent _,
                    OrganEvent _,
                    NoticeEvent _ -> Optional.empty();
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
