package org.rapporteur.command.evidence;

/** Somewhere outside the database where checkpoints are kept: who rewrites the database cannot rewrite them, too. */
@FunctionalInterface
public interface Witness {
    /**
     * Keeps a checkpoint, and returns only when it is safe.
     *
     * @param origin which record it is about
     * @param note the signed checkpoint
     */
    void keep(String origin, String note);
}
