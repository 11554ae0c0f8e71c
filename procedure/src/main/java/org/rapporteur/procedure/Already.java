package org.rapporteur.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

/**
 * The fact that already says what an act would say. No decider has to tell: it is the fact before which the act would
 * have led to something, and after which it leads to nothing.
 */
public final class Already {
    private Already() {}

    /**
     * The last fact that left an act nothing to add.
     *
     * @param log the facts of one session from version 1, in order
     * @return nothing where there is no such fact: whoever is not on a list was perhaps never on it. Nor is there one
     *     of a correction or a footnote, which rests on acts rather than on a state
     */
    public static Optional<Recorded> said(Command command, Occasion occasion, List<Recorded> log) {
        if (ActHistory.isAskedBy(command)) {
            return Optional.empty();
        }
        SessionState state = SessionState.NEW;
        @Nullable Recorded said = null;
        boolean wanting = leadsToFacts(command, state, occasion).orElse(false);
        for (Recorded fact : StandingRecord.of(log)) {
            state = state.evolve(fact.event(), fact.occurredAt());
            Optional<Boolean> wantingNow = leadsToFacts(command, state, occasion);
            // Where the act is refused, as while a meeting is suspended, nothing becomes of what was said before.
            if (wantingNow.isPresent()) {
                said = wantingNow.get() ? null : wanting ? fact : said;
                wanting = wantingNow.get();
            }
        }
        return Optional.ofNullable(said);
    }

    /** Empty where the act is refused. */
    private static Optional<Boolean> leadsToFacts(Command command, SessionState state, Occasion occasion) {
        try {
            List<Event> facts = Procedure.decide(command, state, occasion, ActHistory.NONE);
            return Optional.of(!facts.isEmpty());
        } catch (Rejected refused) {
            return Optional.empty();
        }
    }
}
