package org.rapporteur.procedure.inorder;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.value.Majority;
import org.rapporteur.procedure.kernel.Rejected;

/**
 * An act, and whether it is in order.
 *
 * @param act what it would be; its open components stand for whatever the rules allow there
 * @param open the components that are left to whoever acts
 * @param entitlement who may act so, and under which rule
 * @param majority that a vote on it would need; {@code null} where the act decides nothing, or that is not known
 * @param refusal why it is not in order; {@code null} where it is
 */
public record Offer(
        Command act,
        Set<String> open,
        Entitlement entitlement,
        @Nullable Majority majority,
        @Nullable Rejected refusal) {
    public boolean isInOrder() {
        return refusal == null;
    }

    /** Why it is not; nothing where it is. */
    public Optional<Rejected> why() {
        return Optional.ofNullable(refusal);
    }

    /** The name of the act. */
    public String name() {
        return ActCatalog.NAMES.nameOf(act.getClass());
    }
}
