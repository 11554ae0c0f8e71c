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
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
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
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
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
                    PresidentSpoke _,
                    SecretariatHeadSpoke _ -> new Told(Stretch.OPENING);
            case OfficerNominated _, CandidateWithdrawn _, BallotHeld _, OfficersElected _, OfficerReplaced _ ->
                new Told(Stretch.OFFICERS);
            case AgendaAdopted _,
                    AgendaAmended _,
                    OrganizationOfWorkApproved _,
                    CommitteeOfTheWholeConstituted _,
                    CommitteeOfTheWholeLimited _ -> new Told(Stretch.AGENDA);
            case ParticipantsRegistered _, AttendanceNoted _, ObserverRulesRecalled _, StandingInvitationsApproved _ ->
                new Told(Stretch.ATTENDANCE);
            case CredentialsExamined _,
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
                    QuorumCountRequested _,
                    QuorumCounted _,
                    NextAgendaDiscussed _,
                    DocumentIssued _,
                    DocumentsPlaced _,
                    ReportAdopted _ -> new Told(Stretch.UNDER_THE_ITEM);
            case NextSessionScheduled _,
                    ProceduralDecisionTaken _,
                    DraftTabled _,
                    SponsorAdded _,
                    SponsorWithdrawn _,
                    DraftRevised _,
                    DraftOrallyRevised _,
                    ConsultationsDiscontinued _,
                    MandateAccepted _,
                    DraftWithdrawn _,
                    DraftRecommended _,
                    FinancialImplicationsStated _,
                    DraftAdopted _,
                    DraftNotAdopted _,
                    DraftReopened _,
                    VoteRequested _,
                    VotingOpened _,
                    QuestionDecided _,
                    VoteDeclaredVoid _,
                    VoteIntentionNoted _,
                    // Of drafts on which nothing was done.
                    SessionClosed _ -> new Told(Stretch.ACTION);
            case MandateRecalled _, WorkingGroupMet _ -> new Told(Stretch.NOTE_ON_WORKING_GROUPS);
            case ProvisionalAgendaIssued _ -> new Untold("its items are the chapters, and no paragraph says so");
            case SessionConvened _ -> new Untold("a report begins with the session itself");
            case SessionOpened _ -> new Untold("the meetings tell when it began");
            case MeetingSuspended _, MeetingResumed _, MeetingAdjourned _ ->
                new Untold("a report counts meetings and does not tell their hours");
            case ItemConcluded _ -> new Untold("what was done under an item ends its section");
            case QuorumDeclared _ -> new Untold("no report tells of one that nobody doubted");
            case SpeakersListOpened _ -> new Untold("it only parts the paragraphs on a debate");
            case SpeakerInscribed _, SpeakerRemoved _, SpeakerMoved _ ->
                new Untold("who spoke is told, not who was to");
            case CredentialsSubmitted _, CredentialsObjectedTo _ -> new Untold("what the examination found is told");
            case ReportIssued _ -> new Untold("it stands on the title page, which has no paragraphs");
            case DiscrepancyNoted _ -> new Untold("it is for the secretariat");
            case ActCorrected _, ActStruck _, CorrectionProposed _, CorrectionDeclined _ ->
                new Untold("the facts that hold are told as they hold; a corrigendum says what changed");
        };
    }
}
