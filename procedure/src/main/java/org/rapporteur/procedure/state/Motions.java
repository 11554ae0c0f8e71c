package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DebateOn;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.PendingMotions;
import org.rapporteur.procedure.state.Meeting.Phase;

/**
 * The motions, in the order in which they were made.
 *
 * @param justRejected the motions made last in their organs, once they are rejected
 */
public record Motions(
        List<MotionMade> made, List<MotionSpokenOn> speeches, PendingMotions pending, List<MotionMade> justRejected)
        implements Area {
    static final Motions NONE = new Motions(List.of(), List.of(), PendingMotions.NONE, List.of());

    public Motions {
        made = Absent.asEmpty(made);
        speeches = Absent.asEmpty(speeches);
        justRejected = Absent.asEmpty(justRejected);
    }

    public Optional<MotionMade> find(int number) {
        return made.stream().filter(motion -> motion.number() == number).findFirst();
    }

    /** The number of the motion that is made next. */
    public int nextNumber() {
        return made.size() + 1;
    }

    /** The motion that an organ decides before it does anything else, unless its meeting is suspended. */
    public Optional<Motion> before(Organ organ, Meetings meetings) {
        return pending.first(organ)
                .filter(motion -> meetings.find(motion.meeting())
                        .filter(meeting -> meeting.in(Phase.OPEN))
                        .isPresent());
    }

    /** How many have spoken to a motion on a side. */
    public long speakers(int motion, MotionSide side) {
        return speeches.stream()
                .filter(speech -> speech.motion() == motion && speech.side() == side)
                .count();
    }

    /** The motion that a decision adopts, if it adopts one. */
    Optional<MotionMade> adoptedBy(QuestionDecided fact) {
        return fact.outcome() != DecisionOutcome.ADOPTED
                ? Optional.empty()
                : made.stream()
                        .filter(motion -> motion.question().equals(fact.question()))
                        .findFirst();
    }

    /** The debate that a decision ends, for now or for good. */
    Optional<DebateOn> debateEndedBy(QuestionDecided fact) {
        return adoptedBy(fact)
                .filter(motion ->
                        motion.kind() == MotionKind.CLOSE_DEBATE || motion.kind() == MotionKind.ADJOURN_DEBATE)
                .map(motion -> new DebateOn(fact.decidedBy(), Objects.requireNonNull(motion.about())));
    }

    /** The debate that a decision ends for now. */
    Optional<DebateOn> debateAdjournedBy(QuestionDecided fact) {
        return debateEndedBy(fact)
                .filter(_ -> adoptedBy(fact)
                        .filter(motion -> motion.kind() == MotionKind.ADJOURN_DEBATE)
                        .isPresent());
    }

    /** Whether the last motion moved the same, and was rejected. */
    public boolean hasJustRejected(MotionMade motion) {
        return justRejected.stream().anyMatch(motion::movesTheSameAs);
    }

    Motions evolve(MotionEvent event) {
        return switch (event) {
            case MotionMade fact ->
                new Motions(
                        Grown.by(made, fact),
                        speeches,
                        pending.with(fact.motion()),
                        rejectedBut(fact.meeting().organ()));
            case MotionSpokenOn fact -> new Motions(made, Grown.by(speeches, fact), pending, justRejected);
            case MotionWithdrawn fact -> with(pending.without(fact.motion()));
        };
    }

    Motions after(QuestionEvent event) {
        return event instanceof QuestionDecided fact
                ? new Motions(
                        made,
                        speeches,
                        pending.after(fact.question(), fact.outcome(), fact.decision()),
                        rejectedAfter(fact))
                : this;
    }

    /** A motion that was ruled out of order is not put to the meeting; if that is overruled, it is made anew. */
    Motions after(OrderEvent event) {
        return event instanceof RulingMade fact ? with(pending.afterRuling(fact.effect(), fact.on())) : this;
    }

    Motions after(MeetingEvent event) {
        return event instanceof MeetingAdjourned fact ? with(pending.afterThe(fact.meeting())) : this;
    }

    private List<MotionMade> rejectedAfter(QuestionDecided fact) {
        Organ organ = fact.decidedBy();
        return made.stream()
                .filter(motion -> motion.meeting().organ().equals(organ))
                .reduce((_, last) -> last)
                .filter(last -> fact.outcome() == DecisionOutcome.REJECTED
                        && last.question().equals(fact.question()))
                .map(last -> Grown.by(rejectedBut(organ), last))
                .orElse(justRejected);
    }

    private List<MotionMade> rejectedBut(Organ organ) {
        return justRejected.stream()
                .filter(motion -> !motion.meeting().organ().equals(organ))
                .toList();
    }

    private Motions with(PendingMotions now) {
        return new Motions(made, speeches, now, justRejected);
    }
}
