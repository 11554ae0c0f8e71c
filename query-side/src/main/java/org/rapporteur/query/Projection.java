package org.rapporteur.query;

import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;

/** A view folded from facts; it alone writes its tables. */
public interface Projection {
    /**
     * Takes in facts of one or more sessions, in order of version within each session and each of them once. Called
     * within the transaction of the batch: what it throws undoes the whole batch, for every projection.
     */
    void apply(List<Recorded> facts);

    /**
     * A session goes no further for now: its fact of this version cannot be applied. Called in the same transaction.
     */
    default void standStill(SessionId session, long version) {}
}
