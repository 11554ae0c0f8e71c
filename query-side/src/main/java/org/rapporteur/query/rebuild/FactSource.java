package org.rapporteur.query.rebuild;

/** Where facts are read again from. */
interface FactSource {
    /**
     * Reads on, from where it stopped the last time or else from the beginning, to where the live views are; whatever
     * they have not seen is left for later. Batches are taken in by several threads at once.
     *
     * @throws RebuildStopped if the source does not give them
     */
    void readUpTo(Reach reach, Taker taker) throws InterruptedException;
}
