package org.rapporteur.query.state;

import java.util.List;
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
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.PendingMotions;

/** The motions, in the order in which they were made, and those that wait for a decision. */
public record Motions(List<MotionMade> made, PendingMotions pending) implements Area {
    static final Motions NONE = new Motions(List.of(), PendingMotions.NONE);

    public Motions {
        made = Series.of(made);
    }

    /** The motion that a meeting decides on before anything else. */
    public Optional<MotionMade> before(MeetingNumber meeting) {
        return pending.first(meeting.organ())
                .filter(motion -> motion.meeting().equals(meeting))
                .flatMap(motion -> made.stream()
                        .filter(fact -> fact.number() == motion.number())
                        .findFirst());
    }

    Motions evolve(MotionEvent event) {
        return switch (event) {
            case MotionMade fact -> new Motions(Changed.plus(made, fact), pending.with(fact.motion()));
            case MotionSpokenOn _ -> this;
            case MotionWithdrawn fact -> new Motions(made, pending.without(fact.motion()));
        };
    }

    Motions after(QuestionEvent event) {
        return event instanceof QuestionDecided fact
                ? new Motions(made, pending.after(fact.question(), fact.outcome(), fact.decision()))
                : this;
    }

    /** A motion that was ruled out of order is not put to the meeting. */
    Motions after(OrderEvent event) {
        return event instanceof RulingMade fact
                ? new Motions(made, pending.afterRuling(fact.effect(), fact.on()))
                : this;
    }

    Motions after(MeetingEvent event) {
        return event instanceof MeetingAdjourned fact ? new Motions(made, pending.afterThe(fact.meeting())) : this;
    }
}
