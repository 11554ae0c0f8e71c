package org.rapporteur.procedure.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.QuorumLasts;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ParticipantStanding;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.kernel.Rule;

/**
 * The situation in which an act is decided on: the session as it stands, the body it belongs to, the participants there
 * are names for, and the occasion.
 *
 * @param directory of the body, with the groups as they are on that day
 * @param named the meeting of which the act says that it was done in it, if it does
 */
public record DecisionContext(
        SessionState state,
        BodyProfile body,
        Directory directory,
        Occasion occasion,
        @Nullable MeetingNumber named) {
    public static DecisionContext of(
            SessionState state, BodyProfile body, Occasion occasion, @Nullable MeetingNumber named) {
        return new DecisionContext(state, body, body.directory(occasion.occurredAt()), occasion, named);
    }

    /**
     * The meeting, of the organs meant, to which an act belongs: the one under way, unless the act happened before it
     * was opened or resumed, when another sat.
     */
    private Optional<MeetingNumber> sitting(List<Organ> meant) {
        Instant at = occasion.occurredAt();
        Optional<MeetingNumber> underWay = meant.stream()
                .flatMap(organ -> state.meetings().openMeeting(organ).stream())
                .findFirst();
        return underWay.filter(meeting -> state.times().sits(meeting, at))
                .or(() -> state.times().sittingAt(at, meant))
                .or(() -> underWay);
    }

    /**
     * The plenary meeting under way.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inPlenary() {
        return sitting(List.of(StandingOrgan.PLENARY))
                .orElseThrow(() -> Rejected.because(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY));
    }

    /**
     * The plenary meeting under way, able to take a decision.
     *
     * @throws Rejected if none is, or there is no quorum for decisions in it
     */
    public MeetingNumber inPlenaryWithQuorum() {
        return withQuorum(inPlenary());
    }

    /** How many must be present in the meetings of an organ; nothing where no rule is known. */
    public Optional<OrganQuorum> quorumOf(Organ organ) {
        return OrganQuorum.of(organ, this);
    }

    /**
     * Lets a meeting of a committee decide, on what it recommends: one of which no quorum of its own is known needs
     * none to be found, but does not go on where one was found absent.
     *
     * @throws Rejected if there is no quorum for decisions in it
     */
    public void demandCommitteeQuorum(MeetingNumber meeting) {
        if (quorumOf(meeting.organ()).filter(OrganQuorum::ofItsOwn).isPresent()) {
            demandQuorum(meeting);
        } else {
            demandNotAbsent(meeting);
        }
    }

    /** Whether enough were found to be present; a body whose rules know of no quorum does not look. */
    public boolean quorumSuffices(MeetingNumber meeting, QuorumPurpose purpose) {
        return body.withoutQuorum() || state.meetings().quorum(meeting).suffices(purpose);
    }

    private void demandQuorum(MeetingNumber meeting) {
        QuorumStanding quorum = state.meetings().quorum(meeting);
        Map<String, Object> particulars = Map.of("meeting", meeting);
        demandNotAbsent(meeting);
        Rejected.unless(
                quorumSuffices(meeting, QuorumPurpose.DECISION),
                StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM,
                particulars);
        Rejected.unless(stillHolds(quorum), StandingRule.A_RESUMED_MEETING_COUNTS_ITS_QUORUM_ANEW, particulars);
    }

    private void demandNotAbsent(MeetingNumber meeting) {
        QuorumStanding quorum = state.meetings().quorum(meeting);
        Map<String, Object> particulars = Map.of("meeting", meeting);
        Rejected.unless(
                !quorum.challenged(), StandingRule.A_CHALLENGED_QUORUM_IS_COUNTED_BEFORE_ANYTHING_ELSE, particulars);
        Rejected.unless(
                !quorum.foundAbsent(), StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT, particulars);
    }

    /** Whether what was found of a quorum is still so, as long as nobody has asked for it to be counted. */
    public boolean stillHolds(QuorumStanding quorum) {
        return body.quorumLasts() == QuorumLasts.UNTIL_CHALLENGED || !quorum.beforeResumption();
    }

    /**
     * The meeting in which an act is done that can be done in any organ: the one it names; else that of what it is
     * about and names by its number; else plenary, or whichever sits instead.
     *
     * @throws Rejected if none is under way, or several organs meet and it is not said which is meant
     */
    public MeetingNumber meetingOf(Command act) {
        if (named != null) {
            return inDebateAt(named);
        }
        Optional<Organ> said = Venue.said(act, state);
        if (said.filter(organ -> organ != StandingOrgan.PLENARY).isPresent()) {
            return inMeetingOf(said.get());
        }
        boolean elsewhere = said.isEmpty()
                && sitting(List.of(StandingOrgan.PLENARY)).isEmpty()
                && sitting(state.meetings().debating()).isPresent();
        return elsewhere ? inTheOnlyDebate() : inPlenary();
    }

    /** The organ of that meeting, also where none is under way. */
    public Organ organOf(Command act) {
        return Venue.of(act, state);
    }

    /**
     * A meeting, where it is able to take a decision.
     *
     * @throws Rejected if there is no quorum for decisions in it
     */
    public MeetingNumber withQuorum(MeetingNumber meeting) {
        if (meeting.isPlenary()) {
            demandQuorum(meeting);
        } else {
            demandCommitteeQuorum(meeting);
        }
        return meeting;
    }

    /** The first meeting under way in which one can speak, if any is. */
    public Optional<MeetingNumber> debateUnderWay() {
        return named == null ? sitting(state.meetings().debating()) : Optional.of(inDebateAt(named));
    }

    /**
     * The meeting in which one speaks: the one that is named; else plenary, or committee of the whole, or that of the
     * only organ that meets instead of them.
     *
     * @throws Rejected if none is under way, or several organs meet and it is not said which is meant
     */
    public MeetingNumber inDebate() {
        return named == null ? inTheOnlyDebate() : inDebateAt(named);
    }

    private MeetingNumber inTheOnlyDebate() {
        MeetingNumber meeting = sitting(state.meetings().debating())
                .orElseThrow(() -> Rejected.because(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING));
        boolean alone = meeting.organ() instanceof StandingOrgan
                || meetingsUnderWay(state.meetings().subsidiaryOrgans()).count() <= 1;
        Rejected.unless(alone, StandingRule.WHERE_SEVERAL_ORGANS_MEET_IT_IS_SAID_WHERE);
        return meeting;
    }

    /**
     * The meeting in which one speaks on an item: the one that is named; else the first under way that the item is
     * before.
     *
     * @throws Rejected if none is under way, or several organs meet and none considers it
     */
    public MeetingNumber inDebateOn(ItemNumber item) {
        return named == null
                ? meetingsUnderWay(state.meetings().debating())
                        .filter(meeting ->
                                itemThen(meeting).filter(item::equals).isPresent())
                        .findFirst()
                        .orElseGet(this::inTheOnlyDebate)
                : inDebateAt(named);
    }

    private MeetingNumber inDebateAt(MeetingNumber meeting) {
        boolean sits = state.meetings().debating().contains(meeting.organ())
                && sitting(List.of(meeting.organ())).filter(meeting::equals).isPresent();
        Rejected.unless(sits, StandingRule.A_MEETING_THAT_IS_NAMED_IS_OPEN, Map.of("meeting", meeting));
        return meeting;
    }

    private Stream<MeetingNumber> meetingsUnderWay(List<? extends Organ> organs) {
        return organs.stream().flatMap(organ -> state.meetings().openMeeting(organ).stream());
    }

    /**
     * The meeting under way of an organ.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inMeetingOf(Organ organ) {
        return sitting(List.of(organ))
                .orElseThrow(
                        () -> Rejected.because(StandingRule.THE_ORGAN_ACTS_IN_AN_OPEN_MEETING, Map.of("organ", organ)));
    }

    /**
     * The capacity in which somebody takes part.
     *
     * @throws Rejected if not registered, or gone
     */
    public Category capacityOf(ParticipantCode code) {
        Category category = registeredAs(code);
        demandNotLeft(code);
        return category;
    }

    /**
     * The capacity in which somebody takes part, or took part before they left.
     *
     * @throws Rejected if not registered
     */
    public Category registeredAs(ParticipantCode code) {
        return state.attendance()
                .categoryOf(code)
                .orElseThrow(() -> Rejected.because(
                        StandingRule.WHO_TAKES_PART_IS_REGISTERED, Map.of("participant", named(code))));
    }

    /**
     * Lets pass whoever has not left the session.
     *
     * @throws Rejected if they have
     */
    public void demandNotLeft(ParticipantCode code) {
        Rejected.unless(
                !standing().hasLeft(code),
                StandingRule.WHO_LEFT_TAKES_NO_MORE_PART,
                Map.of("participant", named(code)));
    }

    /** Who had no vote and who had left when the act happened, which may be logged later. */
    private ParticipantStanding standing() {
        return state.times()
                .standing(occasion.occurredAt(), today())
                .orElseGet(() -> state.attendance().standing());
    }

    /**
     * Lets somebody pass who takes part and may speak.
     *
     * @throws Rejected if not registered, or in a category that is not given the floor
     */
    public void demandSpeaker(ParticipantCode code) {
        Category category = capacityOf(code);
        Rejected.unless(
                participants().may(code, Right.SPEAK),
                StandingRule.ONLY_WHO_MAY_SPEAK_TAKES_THE_FLOOR,
                Map.of("participant", named(code), "category", category));
    }

    /**
     * The item of this number.
     *
     * @throws Rejected if the agenda has none
     */
    public AgendaItem item(ItemNumber number) {
        return state.agenda()
                .item(number)
                .orElseThrow(() -> Rejected.because(StandingRule.THE_ITEM_IS_ON_THE_AGENDA, Map.of("item", number)));
    }

    /**
     * The item the meeting is considering.
     *
     * @throws Rejected if it has taken up none, or concluded the last
     */
    public ItemNumber itemBefore(MeetingNumber meeting) {
        return itemThen(meeting)
                .orElseThrow(
                        () -> Rejected.because(StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST, Map.of("meeting", meeting)));
    }

    /** The item before the meeting when the act happened, if any was. */
    public Optional<ItemNumber> itemThen(MeetingNumber meeting) {
        return state.times()
                .itemAt(occasion.occurredAt(), meeting)
                .or(() -> state.agenda().lastTakenUpIn(meeting));
    }

    /**
     * The draft that bears or bore this symbol.
     *
     * @throws Rejected if there is none
     */
    public Draft draft(Symbol symbol) {
        return state.drafts()
                .find(symbol)
                .orElseThrow(() -> Rejected.because(StandingRule.THE_DRAFT_IS_ON_RECORD, Map.of("draft", symbol)));
    }

    /** The draft of which this symbol is, or would be, a version. */
    public Optional<Draft> draftInAnyVersion(Symbol symbol) {
        return state.drafts().versionOf(symbol, body.documentSymbols());
    }

    /** The numbers given so far to texts like that of a draft; nothing where such texts have no numbers. */
    public Optional<NumbersGiven> numbersOf(Draft draft) {
        return NumbersGiven.to(draft.tabled().kind(), body, state);
    }

    /**
     * Lets a kind of texts pass that the body adopts.
     *
     * @throws Rejected if it adopts none
     */
    public void demandTexts(DraftKind kind) {
        Rejected.unless(
                body.texts(kind).isPresent(), StandingRule.THE_BODY_ADOPTS_TEXTS_OF_THE_KIND, Map.of("kind", kind));
    }

    /**
     * Lets a symbol pass that nothing else bears.
     *
     * @throws Rejected if a document, a draft, an amendment, the agenda or the report does
     */
    public void demandNew(Symbol symbol) {
        Rejected.unless(
                !state.isBorne(symbol, body.documentSymbols()),
                StandingRule.AN_ISSUED_SYMBOL_IS_NEW,
                Map.of("document", symbol));
    }

    /** The session as it was scheduled; before that, no act comes here. */
    public SessionScheduled session() {
        return state.progress().asScheduled().orElseThrow();
    }

    /** The parts of the session and their clocks. */
    public SessionCalendar calendar() {
        return new SessionCalendar(state.progress().parts(), body.seat().timeZone());
    }

    /** The day of the act, where the body sits. */
    public LocalDate today() {
        return calendar().dayOf(occasion().occurredAt());
    }

    /** The President, once elected. */
    public Optional<Officer> president() {
        return state.bureau().holding(body.presidingOffice()).stream().findFirst();
    }

    /** Those who take part, and what each is entitled to. */
    public Participants participants() {
        return new Participants(state.attendance(), standing(), body, directory);
    }

    /**
     * Lets a party pass, which takes part in decisions.
     *
     * @throws Rejected under this rule, if it is none
     */
    public void demandParty(ParticipantCode participant, Rule rule) {
        demand(Right.VOTE, participant, rule);
    }

    /**
     * Lets somebody pass who is registered as a party, whether or not its vote is suspended.
     *
     * @throws Rejected under this rule, if registered as anything else; or if not registered
     */
    public void demandRegisteredParty(ParticipantCode code, Rule rule) {
        Category category = registeredAs(code);
        Rejected.unless(participants().isParty(code), rule, Map.of("participant", named(code), "category", category));
    }

    /**
     * Lets somebody pass who has a right.
     *
     * @throws Rejected under this rule, if they have not, or are not registered; or if they left
     */
    public void demand(Right right, ParticipantCode participant, Rule rule) {
        demandNotLeft(participant);
        Rejected.unless(participants().may(participant, right), rule, Map.of("participant", named(participant)));
    }

    /** The first member State of an integration organization that is among these. */
    public Optional<ParticipantCode> memberAmong(
            Collection<ParticipantCode> participants, ParticipantCode organization) {
        return directory.membersOf(organization).stream()
                .map(State::code)
                .filter(participants::contains)
                .findFirst();
    }

    /** How a refusal speaks of somebody: a delegation that brought its own name by that name, anybody else by code. */
    public Object named(ParticipantCode code) {
        return state.attendance()
                .registration(code)
                .map(Attendance.Registration::delegation)
                .filter(delegation -> delegation.ownName().isPresent())
                .<Object>map(delegation -> delegation)
                .orElse(code);
    }
}
