package org.rapporteur.events;

/** A fact rests on one that does not come before it: these are not the facts of one session, or not all of them. */
public final class NotInOrder extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NotInOrder(String what) {
        super(what);
    }

    /** Returns that what a fact is about is not there. */
    public static NotInOrder isMissing() {
        return new NotInOrder("a fact is about something that no fact before it brought");
    }
}
