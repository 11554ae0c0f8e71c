package org.rapporteur.query;

import java.util.List;
import org.rapporteur.events.Recorded;

/** A view folded from facts; it alone writes its tables. */
public interface Projection {
    /**
     * Takes in facts of one or more sessions, in order of version within each session and each of them once. Called
     * within the transaction of the batch: what it throws undoes the whole batch, for every projection.
     */
    void apply(List<Recorded> facts);
}
