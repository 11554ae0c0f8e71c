package org.rapporteur.events.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The motions that wait for a decision, in the order in which they were made: each outranks those before it in the
 * organ it was made in, so that the last there is decided first.
 */
public record PendingMotions(List<Motion> motions) {
    public static final PendingMotions NONE = new PendingMotions(List.of());

    public PendingMotions {
        motions = Absent.asEmpty(motions);
    }

    /** The one that an organ decides on first. */
    public Optional<Motion> first(Organ organ) {
        return motions.stream()
                .filter(motion -> motion.meeting().organ().equals(organ))
                .reduce((_, later) -> later);
    }

    public Optional<Motion> find(int number) {
        return motions.stream().filter(motion -> motion.number() == number).findFirst();
    }

    public boolean has(int number) {
        return find(number).isPresent();
    }

    public PendingMotions with(Motion motion) {
        return new PendingMotions(
                Stream.concat(motions.stream(), Stream.of(motion)).toList());
    }

    public PendingMotions without(int number) {
        return without(motion -> motion.number() == number);
    }

    /** What waits after a decision; where the votes were equally divided, a second vote is waited for. */
    public PendingMotions after(Question question, DecisionOutcome outcome, Decision decision) {
        return outcome == DecisionOutcome.DEFERRED && decision.vote() != null
                ? this
                : without(motion -> motion.question().equals(question));
    }

    /** What waits after a ruling on a question. */
    public PendingMotions afterRuling(@Nullable RulingEffect effect, @Nullable Question on) {
        return effect == null || !effect.rulesOut()
                ? this
                : without(motion -> motion.question().equals(on));
    }

    /** What was not decided when its meeting ended is not waited for. */
    public PendingMotions afterThe(MeetingNumber meeting) {
        return without(motion -> motion.meeting().equals(meeting));
    }

    private PendingMotions without(Predicate<Motion> which) {
        return new PendingMotions(motions.stream().filter(which.negate()).toList());
    }
}
