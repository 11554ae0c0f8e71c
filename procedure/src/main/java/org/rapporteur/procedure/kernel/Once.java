package org.rapporteur.procedure.kernel;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.Event;

/** What happens once: asked for again in the same way it is nothing new, in another way it breaks a rule. */
public final class Once {
    private Once() {}

    /**
     * Whether the fact already holds.
     *
     * @param onRecord the fact in its place, if there is one
     * @throws Rejected if another fact is in its place
     */
    public static <E extends Event> boolean holds(
            Optional<E> onRecord, E fact, Rule rule, Map<String, Object> particulars) {
        Rejected.unless(onRecord.map(fact::equals).orElse(true), rule, particulars);
        return onRecord.isPresent();
    }
}
