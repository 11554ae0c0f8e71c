package org.rapporteur.report.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
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
    /**
     * @param inCommittee how many of the meetings were of the committee of the whole
     * @param organsMet whether what the session established met as well, so that these are not all meetings there were
     */
    record SessionHeld(int meetings, int inCommittee, boolean organsMet) implements Passage {}

    /** A plenary meeting, or one of the committee, in another place than the session. */
    record MeetingsElsewhere(StandingOrgan organ, List<Integer> meetings, Wording place) implements Passage {}

    /** Meetings of an organ to which only those were admitted who took part. */
    record MeetingsInPrivate(Organ organ, List<Integer> meetings) implements Passage {}

    /**
     * Somebody who is no officer presided.
     *
     * @param opened whether the session was opened so
     */
    record PresidedTemporarily(When when, TemporaryChair chair, boolean inAbsence, boolean opened) implements Passage {}

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

    /** @param byLot where the votes did not suffice, and lots were drawn */
    record ElectedByBallot(OfficeCode office, List<Officer> officers, boolean byLot) implements Passage {}

    record BallotRestricted(When when, OfficeCode office, List<Officer> candidates) implements Passage {}

    record LotDrawn(When when, OfficeCode office, List<Officer> among, Officer chosen) implements Passage {}

    record ElectionPostponed(
            When when, OfficeCode office, @Nullable Wording until) implements Passage {}

    record IncumbentsRecorded(@Nullable Integer session, List<Officer> officers) implements Passage {}

    /** @param others whether anybody else was nominated for the office, which has several seats */
    record IncumbentContinued(When when, Officer incumbent, boolean others) implements Passage {}

    record MembersBallotHeld(When when, BureauEvent.MembersBallotHeld figures) implements Passage {}

    record MembersElected(When when, BureauEvent.MembersElected election) implements Passage {}

    record MembersAppointed(When when, BureauEvent.MembersAppointed appointment) implements Passage {}

    record OfficerAppointed(When when, BureauEvent.OfficerAppointed appointment) implements Passage {}

    record OfficerResigned(Officer officer) implements Passage {}

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

    record OrganizationApproved(
            StandingOrgan by, ApprovalProcedure procedure, LocalDate on, List<WorkProvision> provisions)
            implements Passage {}

    record CommitteeLimited(When when, List<Language> languages) implements Passage {}

    // Organs established at the session
    record OrganEstablished(When when, OrganEvent.OrganEstablished founding) implements Passage {}

    record ReferredToOrgan(When when, SubsidiaryOrgan organ, List<ItemNumber> items, List<Symbol> drafts)
            implements Passage {}

    /** @param own whether the organ elected them itself */
    record OrganChairsElected(When when, SubsidiaryOrgan organ, List<Person> chairs, boolean own) implements Passage {}

    record OrganQuorumSet(When when, SubsidiaryOrgan organ, QuorumShares quorum) implements Passage {}

    record OrganMet(SubsidiaryOrgan organ, int meetings) implements Passage {}

    record OrganMetBetweenSessions(SubsidiaryOrgan organ, List<Integer> meetings, List<LocalDate> on)
            implements Passage {}

    record OrganReported(When when, OrganEvent.OrganReported report) implements Passage {}

    record OrganDissolved(When when, SubsidiaryOrgan organ) implements Passage {}

    // Attendance
    record Attended(List<InCategory> parties, int organizations, List<InCategory> observers) implements Passage {}

    /** How many of a category attended; no number where only their presence is known. */
    record InCategory(Category category, OptionalInt number) {}

    record ListOfParticipants(Symbol symbol) implements Passage {}

    record ObserverRulesRecalled() implements Passage {}

    record StandingInvitationsApproved(Symbol list, StandingOrgan requestedBy) implements Passage {}

    /** @param ground null where none was given */
    record AdmissionObjectedTo(
            ParticipantCode by,
            ParticipantCode of,
            @Nullable Wording ground) implements Passage {}

    /** @param why null where nobody said so */
    record VotingRightsSuspended(
            List<ParticipantCode> participants, @Nullable Wording why) implements Passage {}

    record VotingRightsRestored(List<ParticipantCode> participants) implements Passage {}

    /** @param on null where the day was not said */
    record ParticipantWithdrawn(
            ParticipantCode participant, @Nullable LocalDate on) implements Passage {}

    // Credentials
    record CredentialsIssuers() implements Passage {}

    record CredentialsExamination() implements Passage {}

    record CredentialsFindings(When bureauMeetings, int represented, int compliant, int notCompliant)
            implements Passage {}

    /** @param withdrawn whether it was taken back later */
    record CredentialsObjection(ParticipantCode party, ParticipantCode by, boolean withdrawn) implements Passage {}

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
     * Statements made for a purpose by one class of participants: explanations, for example, or reservations.
     *
     * @param about the draft, or {@code null} for those under an item
     */
    record SaidFor(
            StatementPurpose purpose,
            @Nullable About about,
            Voice voice,
            List<Intervention> speakers,
            @Nullable Wording passage,
            @Nullable Wording text)
            implements Passage {
        /**
         * The draft they were on.
         *
         * @param before whether they were made before that which they are told around, or after
         */
        public record About(Around around, boolean before, Symbol symbol, DraftKind kind) {}

        /** What became of the draft. */
        public enum Around {
            VOTE,
            ADOPTION,
            ACTION,
            NOTHING
        }
    }

    /** Statements that were submitted and not delivered. */
    record SubmittedInWriting(Voice voice, List<Intervention> speakers) implements Passage {}

    /** @param about the draft, or {@code null} for what was answered under an item */
    record SecretariatAnswered(
            SecretariatAnswer answer,
            SaidFor.@Nullable About about,
            @Nullable Wording text) implements Passage {}

    record CeremonyHeld(When when, CeremonyKind kind, Wording subject) implements Passage {}

    record SilenceObserved(When when, @Nullable Wording inMemoryOf, int minutes) implements Passage {}

    record MessageDelivered(Wording sender, @Nullable Wording readBy) implements Passage {}

    record GuestsHeard(When when, List<Wording> guests) implements Passage {}

    record RepliesMade(List<ParticipantCode> speakers) implements Passage {}

    record YouthOutcome(ParticipantCode organization, int persons, LocalDate consultation) implements Passage {}

    /** @param takingOver whether somebody who is no officer had presided at that meeting before */
    record Presided(When when, Officer officer, boolean takingOver) implements Passage {}

    record Announced(When when, Wording text) implements Passage {}

    record QuorumCountRequested(When when, QuorumPurpose purpose, List<ParticipantCode> by) implements Passage {}

    record QuorumCounted(
            When when, QuorumPurpose purpose, int present, boolean constituted, List<ParticipantCode> absent)
            implements Passage {}

    record DecisionTaken(
            When when,
            Wording decision,
            @Nullable DecisionVerb verb,
            @Nullable TextNumber number) implements Passage {}

    // Action
    record Adopted(
            When when,
            IssuedDraft draft,
            DraftKind kind,
            DraftSubject subject,
            Wording about,
            boolean orallyRevised,
            Amended amended,
            @Nullable WorkingGroupChair submittedBy,
            List<Sponsor> sponsors,
            Optional<TextNumber> number,
            Optional<Decision> how)
            implements Passage {}

    /**
     * A draft that was introduced in a meeting.
     *
     * @param sponsors where others than those who introduced it sponsored it, and none were told of before
     */
    record Introduced(
            When when,
            IssuedDraft draft,
            DraftKind kind,
            Wording about,
            List<ParticipantCode> by,
            List<GroupCode> onBehalfOf,
            List<Sponsor> sponsors)
            implements Passage {}

    /** A draft that was brought back after it had been withdrawn. */
    record Reintroduced(When when, IssuedDraft draft, DraftKind kind, Wording about, List<ParticipantCode> by)
            implements Passage {}

    /** A draft that was moved from one item of the agenda to another. */
    record MovedToItem(IssuedDraft draft, DraftKind kind, Wording about, ItemNumber from, ItemNumber to)
            implements Passage {}

    /** Drafts whose place another took, all by the symbols they are known by. */
    record Replaced(Symbol into, List<Symbol> from) implements Passage {}

    /** @param symbol the one that the draft then had */
    record Split(Symbol symbol, DraftKind kind, List<Symbol> into) implements Passage {}

    /** @param joined whether they came to sponsor the draft, or no longer did */
    record SponsorsChanged(boolean joined, Stage stage, Symbol draft, DraftKind kind, List<Sponsor> sponsors)
            implements Passage {
        /** How far the draft had come. */
        public enum Stage {
            INTRODUCED,
            ORALLY_REVISED,
            ADOPTED
        }
    }

    /** A member of a group that went on to sponsor the draft without it. */
    record MemberExcepted(
            SponsorsChanged.Stage stage, Symbol draft, DraftKind kind, GroupCode group, ParticipantCode party)
            implements Passage {}

    /**
     * How the body had amended what it adopted.
     *
     * @param in the documents of the amendments
     * @param orally whether it was also by amendments that were only told
     * @param otherwise whether it was also by some of which no more is on record
     */
    record Amended(List<Symbol> in, boolean orally, boolean otherwise) {}

    /** An adoption that was reconsidered later. */
    record AdoptedAtFirst(When when, IssuedDraft draft, DraftKind kind, Optional<Decision> how) implements Passage {}

    /** A draft that the body did not adopt, or not yet. */
    record NotAdopted(
            When when,
            IssuedDraft draft,
            DraftKind kind,
            Wording about,
            DecisionOutcome outcome,
            @Nullable Until until,
            Optional<QuestionDecided> decision)
            implements Passage {}

    record AmendmentProposed(When when, AmendmentEvent.AmendmentProposed fact) implements Passage {}

    /** Parties that joined those who had proposed an amendment. */
    record AmendmentJoined(Symbol draft, int amendment, List<ParticipantCode> parties) implements Passage {}

    record AmendmentRevised(When when, AmendmentEvent.AmendmentRevised fact) implements Passage {}

    record AmendmentAccepted(When when, AmendmentEvent.AmendmentAccepted fact) implements Passage {}

    record AmendmentWithdrawn(When when, AmendmentEvent.AmendmentWithdrawn fact) implements Passage {}

    record AmendmentSplit(AmendmentEvent.AmendmentSplit fact) implements Passage {}

    record AmendmentsOrdered(When when, AmendmentEvent.AmendmentsOrdered fact) implements Passage {}

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

    record Moved(When when, MotionMade motion) implements Passage {}

    /** Who spoke to a motion. */
    record SpokenOn(List<ParticipantCode> inFavour, List<ParticipantCode> against) implements Passage {}

    /** @param sameMeeting whether it was decided at the meeting, and on the day, at which it was made */
    record MotionDecided(When when, boolean sameMeeting, MotionKind kind, QuestionDecided decision)
            implements Passage {}

    record MotionWithdrawn() implements Passage {}

    record PointRaised(When when, PointOfOrderRaised point) implements Passage {}

    /** @param goesOn whether it is told with the point of order that it was on */
    record Ruled(When when, boolean goesOn, RulingMade ruling) implements Passage {}

    record AppealMade(ParticipantCode by) implements Passage {}

    record AppealDecided(QuestionDecided decision) implements Passage {}

    /**
     * @param ruling whether a ruling was taken back, or an appeal
     * @param meeting at which it was
     */
    record TakenBack(boolean ruling, MeetingNumber meeting) implements Passage {}

    /** @param closed whether the list of speakers was closed, or opened again */
    record ListClosed(When when, ItemNumber item, boolean closed) implements Passage {}

    record TimeLimited(When when, LimitScope scope, int minutes, Optional<Integer> times, DecisionMode mode)
            implements Passage {}

    record PositionsStated(List<Position> positions) implements Passage {}

    record VoteVoid(When when, Question question, Vote vote, Wording reason) implements Passage {}

    /** @param by the committee that did */
    record Recommended(When when, Organ by, IssuedDraft draft, DraftKind kind, Optional<Decision> how)
            implements Passage {}

    /** @param by the committee that decided not to */
    record NotRecommended(When when, Organ by, IssuedDraft draft, DraftKind kind, Decision how) implements Passage {}

    record ConsultationsDiscontinued(
            When when,
            IssuedDraft draft,
            DraftKind kind,
            Wording about,
            @Nullable ParticipantCode by,
            boolean mandateAccepted)
            implements Passage {}

    /** @param sponsored whether it had sponsors, who are those that withdraw a draft */
    record Withdrawn(IssuedDraft draft, DraftKind kind, Wording about, boolean sponsored) implements Passage {}

    /** @param further whether anything had been decided on it before */
    record LeftWithoutAction(
            IssuedDraft draft,
            DraftKind kind,
            Wording about,
            boolean further,
            @Nullable Wording reason) implements Passage {}

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
    record ReportAdopted(
            When when,
            Symbol draft,
            List<Symbol> addenda,
            Optional<Decision> how,
            boolean orallyAmended,
            @Nullable Wording understanding,
            @Nullable OfficeCode entrustedTo)
            implements Passage {}

    record ReportAdoptedInPart(When when, Symbol draft, Wording chapters) implements Passage {}

    record ReportPostponed(When when, @Nullable Wording until) implements Passage {}
}
