package org.rapporteur.command.evidence;

import java.util.function.Consumer;

/** Somewhere outside the database where checkpoints are kept: who rewrites the database cannot rewrite them, too. */
public interface Witness {
    /**
     * Keeps a checkpoint, and returns only when it is safe.
     *
     * @param origin which record it is about
     * @param note the signed checkpoint
     */
    void keep(String origin, String note);

    /** Gives away all that it has kept, in the order in which it stands there. */
    void recall(Consumer<Kept> reader);

    /**
     * A checkpoint that was kept.
     *
     * @param where such as {@code rapporteur.checkpoints, offset 17}
     * @param note the signed checkpoint as it stands there
     */
    record Kept(String where, String note) {}

    /** How it calls itself. */
    String name();
}
