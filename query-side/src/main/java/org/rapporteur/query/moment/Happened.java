package org.rapporteur.query.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.query.state.SessionView;

/**
 * What had taken place by some moment, as far as is known now: the facts that hold now and had happened then. How they
 * came to be corrected is no part of what happened; what rests on something that had not happened yet is left out with
 * it.
 *
 * @param state what the facts fold to; nothing if the session was not there yet
 */
record Happened(List<Recorded> facts, Optional<SessionView> state) {

    /** @param log all facts of a session */
    static Happened by(Predicate<Recorded> then, List<Recorded> log) {
        List<Recorded> happened = new ArrayList<>();
        Optional<SessionView> state = Optional.empty();
        for (Recorded fact : StandingRecord.of(log)) {
            if (fact.event() instanceof CorrectionEvent || !isThereBy(then, fact)) {
                continue;
            }
            Optional<SessionView> after = after(state, fact);
            if (after.isPresent()) {
                state = after;
                happened.add(fact);
            }
        }
        return new Happened(happened, state);
    }

    /** The session itself is there from the first, whenever somebody came to schedule it here. */
    private static boolean isThereBy(Predicate<Recorded> then, Recorded fact) {
        return fact.event() instanceof SessionScheduled || then.test(fact);
    }

    private static Optional<SessionView> after(Optional<SessionView> state, Recorded fact) {
        try {
            return Optional.of(state.map(before -> before.evolve(fact)).orElseGet(() -> SessionView.of(List.of(fact))));
        } catch (NotInOrder restsOnWhatHadNotHappened) {
            return Optional.empty();
        }
    }
}
