package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The withdrawal of a draft, which leaves without an object what waits for a decision on it. */
final class Withdrawal {
    private Withdrawal() {}

    static List<Event> of(Draft draft, DecisionContext context) {
        return Stream.of(Stream.of(new DraftWithdrawn(draft.symbol())), motionsOn(draft, context), to(draft, context))
                .<Event>flatMap(facts -> facts)
                .toList();
    }

    private static Stream<Event> motionsOn(Draft draft, DecisionContext context) {
        return context.state().motions().pending().motions().stream()
                .filter(motion -> draft.symbol().equals(motion.draft()))
                .map(motion -> DraftWarning.MOTION_LEFT_WITHOUT_ITS_DRAFT.noted(
                        Map.of("draft", draft.symbol(), "motion", motion.kind())));
    }

    private static Stream<Event> to(Draft draft, DecisionContext context) {
        return context.state().amendments().before(draft.symbol(), context.state()::isOpen).stream()
                .map(amendment -> DraftWarning.AMENDMENT_LEFT_WITHOUT_ITS_DRAFT.noted(
                        Map.of("draft", draft.symbol(), "number", amendment.number())));
    }
}
