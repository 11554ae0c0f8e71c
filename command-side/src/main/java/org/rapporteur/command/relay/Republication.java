package org.rapporteur.command.relay;

/**
 * Every fact published once more, from the first one on: for a topic that was lost. Who knows them passes them over.
 */
public final class Republication {
    private final Tail tail;
    private final Published published;
    private final HeldBack heldBack;

    public Republication(Tail tail, Published published, HeldBack heldBack) {
        this.tail = tail;
        this.published = published;
        this.heldBack = heldBack;
    }

    /**
     * Begins; the facts go out in the background, each session's in order.
     *
     * @throws Tail.FollowedElsewhere if another node is to be asked
     */
    public void begin() {
        tail.rewind(() -> {
            published.forget();
            heldBack.forget();
        });
    }
}
