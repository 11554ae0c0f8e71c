package org.rapporteur.procedure.state;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.QuorumLasts;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.kernel.Rule;

/**
 * The situation in which an act is decided on: the session as it stands, the body it belongs to, the participants there
 * are names for, and the occasion.
 */
public record DecisionContext(SessionState state, BodyProfile body, Directory directory, Occasion occasion) {

    /**
     * The meeting, of the organs meant, to which an act belongs: the one under way, unless the act happened before it
     * was opened or resumed, when another sat.
     */
    private Optional<MeetingNumber> sitting(Organ... organs) {
        List<Organ> meant = List.of(organs);
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
        return sitting(Organ.PLENARY)
                .orElseThrow(() -> Rejected.because(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY));
    }

    /**
     * The plenary meeting under way, able to take a decision.
     *
     * @throws Rejected if none is, or there is no quorum for decisions in it
     */
    public MeetingNumber inPlenaryWithQuorum() {
        MeetingNumber meeting = inPlenary();
        demandQuorum(meeting);
        return meeting;
    }

    private void demandQuorum(MeetingNumber meeting) {
        QuorumStanding quorum = state.meetings().quorum(meeting);
        Map<String, Object> particulars = Map.of("meeting", meeting);
        Rejected.unless(
                !quorum.challenged(), StandingRule.A_CHALLENGED_QUORUM_IS_COUNTED_BEFORE_ANYTHING_ELSE, particulars);
        Rejected.unless(
                !quorum.foundAbsent(), StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT, particulars);
        Rejected.unless(
                quorum.suffices(QuorumPurpose.DECISION), StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM, particulars);
        Rejected.unless(stillHolds(quorum), StandingRule.A_RESUMED_MEETING_COUNTS_ITS_QUORUM_ANEW, particulars);
    }

    /** Whether what was found of a quorum is still so, as long as nobody has asked for it to be counted. */
    public boolean stillHolds(QuorumStanding quorum) {
        return body.quorumLasts() == QuorumLasts.UNTIL_CHALLENGED || !quorum.beforeResumption();
    }

    /**
     * The meeting under way in which one can speak: plenary, or committee of the whole.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inDebate() {
        return sitting(Organ.PLENARY, Organ.COMMITTEE_OF_THE_WHOLE)
                .orElseThrow(() -> Rejected.because(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING));
    }

    /**
     * The meeting under way of an organ.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inMeetingOf(Organ organ) {
        return sitting(organ)
                .orElseThrow(
                        () -> Rejected.because(StandingRule.THE_ORGAN_ACTS_IN_AN_OPEN_MEETING, Map.of("organ", organ)));
    }

    /**
     * The capacity in which somebody takes part.
     *
     * @throws Rejected if not registered
     */
    public Category capacityOf(ParticipantCode code) {
        return state.attendance()
                .categoryOf(code)
                .orElseThrow(() -> Rejected.because(
                        StandingRule.WHO_TAKES_PART_IS_REGISTERED, Map.of("participant", named(code))));
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

    /**
     * Lets a symbol pass that nothing else bears.
     *
     * @throws Rejected if a document, a draft, the agenda or the report does
     */
    public void demandNew(Symbol symbol) {
        boolean taken = state.documents().find(symbol).isPresent()
                || state.drafts().versionOf(symbol).isPresent()
                || state.agenda()
                        .asIssued()
                        .filter(agenda -> agenda.document().equals(symbol))
                        .isPresent()
                || state.reports()
                        .asIssued()
                        .filter(report -> report.symbol().equals(symbol))
                        .isPresent();
        Rejected.unless(!taken, StandingRule.AN_ISSUED_SYMBOL_IS_NEW, Map.of("document", symbol));
    }

    /** The session as it was scheduled; before that, no act comes here. */
    public SessionScheduled session() {
        return state.progress().asScheduled().orElseThrow();
    }

    /** The parts of the session and their clocks. */
    public SessionCalendar calendar() {
        return new SessionCalendar(state.progress().parts(), body.seat().timeZone());
    }

    /** The President, once elected. */
    public Optional<Officer> president() {
        return state.bureau().holding(body.presidingOffice()).stream().findFirst();
    }

    /**
     * Lets a party pass.
     *
     * @throws Rejected under this rule, if it is none
     */
    public void demandParty(ParticipantCode participant, Rule rule) {
        Rejected.unless(state.attendance().isParty(participant), rule, Map.of("participant", named(participant)));
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
