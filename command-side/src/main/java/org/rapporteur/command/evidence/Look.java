package org.rapporteur.command.evidence;

import java.util.List;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Medium;

/** A look at everything in one place where facts, or proofs of them, are written down. */
public interface Look {
    /** The place that is looked at. */
    Medium medium();

    /** Looks at everything there. */
    Result look();

    /** @param count how many facts, or checkpoints, were looked at */
    record Result(long count, List<Finding> findings) {}
}
