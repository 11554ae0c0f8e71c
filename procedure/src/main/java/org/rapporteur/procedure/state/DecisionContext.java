package org.rapporteur.procedure.state;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;

/**
 * The situation in which an act is decided on: the session as it stands, the body it belongs to, the participants there
 * are names for, and the occasion.
 */
public record DecisionContext(SessionState state, BodyProfile body, Directory directory, Occasion occasion) {

    /**
     * The plenary meeting under way.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inPlenary() {
        return state.meetings()
                .openMeeting(Organ.PLENARY)
                .orElseThrow(() -> Rejected.because(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY));
    }

    /**
     * The plenary meeting under way, able to take a decision.
     *
     * @throws Rejected if none is, or no quorum for decisions was declared in it
     */
    public MeetingNumber inPlenaryWithQuorum() {
        MeetingNumber meeting = inPlenary();
        Rejected.unless(
                state.meetings().quorumDeclared(meeting, QuorumPurpose.DECISION),
                StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM,
                Map.of("meeting", meeting));
        return meeting;
    }

    /**
     * The meeting under way in which one can speak: plenary, or committee of the whole.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inDebate() {
        return state.meetings()
                .currentDebateMeeting()
                .orElseThrow(() -> Rejected.because(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING));
    }

    /**
     * The meeting under way of an organ.
     *
     * @throws Rejected if none is
     */
    public MeetingNumber inMeetingOf(Organ organ) {
        return state.meetings()
                .openMeeting(organ)
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
        return state.agenda()
                .lastTakenUpIn(meeting)
                .orElseThrow(
                        () -> Rejected.because(StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST, Map.of("meeting", meeting)));
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

    /** The session as it was scheduled; before that, no act comes here. */
    public SessionScheduled session() {
        return state.progress().asScheduled().orElseThrow();
    }

    /** The President, once elected. */
    public Optional<Officer> president() {
        return state.bureau().holding(body.presidingOffice()).stream().findFirst();
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
