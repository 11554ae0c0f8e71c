package org.rapporteur.report.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.events.value.WorkingGroupCode;

/** A thing the report says. Sealed, so that the compiler names every passage a phrasebook has no formula for. */
public sealed interface Passage {
    // Chapter I
    record TextsAdopted(DraftKind kind) implements Passage {}

    // Opening
    /** @param inCommittee how many of the meetings were of the committee of the whole */
    record SessionHeld(int meetings, int inCommittee) implements Passage {}

    /** A plenary meeting, or one of the committee, in another place than the session. */
    record MeetingsElsewhere(Organ organ, List<Integer> meetings, Wording place) implements Passage {}

    record SessionSuspended(When when) implements Passage {}

    record OpeningStatements(
            When when, List<Integer> presidentsOfSessions, boolean secretariatHead, List<Intervention> delegations)
            implements Passage {}

    // Officers
    record RotationRecalled(int decidedAtSession, List<OfficeTurn> turns) implements Passage {}

    /** The regional group that nominates for a rotating office. */
    record OfficeTurn(OfficeCode office, GroupCode group) {}

    record OfficersElected(When when, Decision how, List<Officer> officers) implements Passage {}

    record CandidatesNominated(OfficeCode office, List<Officer> candidates) implements Passage {}

    record CandidateWithdrawn(Officer candidate) implements Passage {}

    record BallotHeld(When when, BureauEvent.BallotHeld figures) implements Passage {}

    record ElectedByBallot(OfficeCode office, List<Officer> officers) implements Passage {}

    record OfficerReplaced(Officer outgoing, Officer incoming) implements Passage {}

    // Agenda and organization of work
    record AgendaAdopted(
            When when,
            Symbol document,
            List<ItemNumber> exceptItems,
            List<ItemInAbeyance> inAbeyance,
            boolean orallyAmended,
            Optional<Decision> how)
            implements Passage {}

    record AgendaAmended(
            When when,
            List<AgendaItem> added,
            List<ItemNumber> deleted,
            List<RenamedItem> renamed,
            @Nullable Symbol document)
            implements Passage {}

    record ItemDeferred(When when, ItemNumber item, int session) implements Passage {}

    record ItemHeldInAbeyance(
            When when, ItemNumber item, @Nullable Wording why) implements Passage {}

    record ItemReopened(When when, ItemNumber item) implements Passage {}

    record CommitteeConstituted(EarlierText basis) implements Passage {}

    record OrganizationApproved(Organ by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions)
            implements Passage {}

    record CommitteeLimited(When when, List<Language> languages) implements Passage {}

    // Attendance
    record Attended(int states, int organizations, List<ObserverClass> observers) implements Passage {}

    /** How many observers of a category attended; no number where only their presence is known. */
    record ObserverClass(Category category, OptionalInt number) {}

    record ListOfParticipants(Symbol symbol) implements Passage {}

    record ObserverRulesRecalled() implements Passage {}

    record StandingInvitationsApproved(Symbol list, Organ requestedBy) implements Passage {}

    // Credentials
    record CredentialsIssuers() implements Passage {}

    record CredentialsExamination() implements Passage {}

    record CredentialsFindings(When bureauMeetings, int represented, int compliant, int notCompliant)
            implements Passage {}

    record CredentialsReportAdopted(When when, Optional<Decision> how) implements Passage {}

    record CredentialsReportApproved() implements Passage {}

    // Items
    record ItemConsidered(When when, ItemNumber item, List<DocumentBefore> documents) implements Passage {}

    record NextAgendaPrepared(When discussed) implements Passage {}

    record SecretariatIntroduced(SecretariatRole role, int persons, List<WorkingGroupChair> onBehalfOf)
            implements Passage {}

    record ChairsIntroduced(List<ChairStatement> statements) implements Passage {}

    record ChairStatement(WorkingGroupChair speaker, List<WorkingGroupChair> onBehalfOf) {}

    record GeneralDebate(List<Intervention> speakers) implements Passage {}

    /** @param also whether others like these were reported just before */
    record Spoke(Voice voice, List<Intervention> speakers, boolean also) implements Passage {}

    /**
     * Explanations of vote or of position, by one class of participants.
     *
     * @param before whether that was given before it, or after
     */
    record Explained(
            StatementPurpose purpose,
            Around around,
            boolean before,
            Symbol symbol,
            DraftKind kind,
            Voice voice,
            List<Intervention> speakers)
            implements Passage {
        /** What became of the draft that delegations explained themselves on. */
        public enum Around {
            VOTE,
            ADOPTION,
            ACTION,
            NOTHING
        }
    }

    record RepliesMade(List<ParticipantCode> speakers) implements Passage {}

    record YouthOutcome(ParticipantCode organization, int persons, LocalDate consultation) implements Passage {}

    record Presided(When when, Officer officer) implements Passage {}

    record Announced(When when, Wording text) implements Passage {}

    record QuorumCountRequested(When when, QuorumPurpose purpose, List<ParticipantCode> by) implements Passage {}

    record QuorumCounted(When when, QuorumPurpose purpose, int present, boolean constituted) implements Passage {}

    record DecisionTaken(When when, Wording decision) implements Passage {}

    // Action
    record Adopted(
            When when,
            Symbol symbol,
            DraftKind kind,
            DraftSubject subject,
            boolean orallyRevised,
            boolean amended,
            @Nullable WorkingGroupChair submittedBy,
            List<Sponsor> sponsors,
            ResolutionNumber number,
            Optional<Decision> how)
            implements Passage {}

    /** An adoption that was reconsidered later. */
    record AdoptedAtFirst(When when, Symbol symbol, DraftKind kind, Optional<Decision> how) implements Passage {}

    /** A draft that the body did not adopt, or not yet. */
    record NotAdopted(
            When when,
            Symbol symbol,
            DraftKind kind,
            Wording about,
            DecisionOutcome outcome,
            Optional<QuestionDecided> decision)
            implements Passage {}

    /** A question that has no passage of its own. */
    record Decided(When when, QuestionDecided decision) implements Passage {}

    /** @param taken whether the vote was taken */
    record VoteRequested(
            Question question,
            List<ParticipantCode> by,
            @Nullable VotingMethod method,
            boolean taken) implements Passage {}

    /** @param first who was called first in a roll-call */
    record VotesCast(Vote vote, @Nullable ParticipantCode first, List<VoteIntentionNoted> intentions)
            implements Passage {}

    record PositionsStated(List<Position> positions) implements Passage {}

    record VoteVoid(When when, Question question, Vote vote, Wording reason) implements Passage {}

    record Recommended(When when, Symbol symbol, DraftKind kind) implements Passage {}

    record ConsultationsDiscontinued(
            When when,
            Symbol symbol,
            DraftKind kind,
            Wording about,
            @Nullable ParticipantCode by,
            boolean mandateAccepted)
            implements Passage {}

    /** @param sponsored whether it had sponsors, who are those that withdraw a draft */
    record Withdrawn(Symbol symbol, DraftKind kind, Wording about, boolean sponsored) implements Passage {}

    /** @param further whether anything had been decided on it before */
    record LeftWithoutAction(Symbol symbol, DraftKind kind, Wording about, boolean further) implements Passage {}

    /** @param stated before the drafts were adopted, after it, or of drafts that were not adopted */
    record FinancialImplications(
            Stated stated,
            FinancialFinding finding,
            List<Symbol> drafts,
            @Nullable Wording statement) implements Passage {}

    /** When the body was told of the costs of drafts. */
    enum Stated {
        BEFORE_ADOPTION,
        AFTER_ADOPTION,
        WITHOUT_ADOPTION
    }

    record NextSessionScheduled(int session, DateRange dates) implements Passage {}

    // Note on the meetings of working groups
    record GroupEstablished(WorkingGroupCode group, EarlierText basis) implements Passage {}

    /** @param citedBefore whether the note has named the text already */
    record GroupMadeStanding(WorkingGroupCode group, EarlierText basis, boolean citedBefore) implements Passage {}

    record AnnualMeetingsEncouraged(List<WorkingGroupCode> groups, EarlierText basis, boolean citedBefore)
            implements Passage {}

    /** @param basis the text under which the group reports, where one is on record */
    record GroupSessions(WorkingGroupCode group, List<GroupSession> sessions, Optional<EarlierText> basis)
            implements Passage {}

    /** @param held whether it had been held when the note was written */
    record GroupSession(int number, DateRange dates, Symbol report, boolean held) {}

    // Adoption of the report
    record ReportAdopted(When when, Symbol draft, List<Symbol> addenda, Optional<Decision> how) implements Passage {}
}
