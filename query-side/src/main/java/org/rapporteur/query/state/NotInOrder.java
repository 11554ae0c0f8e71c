package org.rapporteur.query.state;

/** A fact rests on one that does not come before it. */
public final class NotInOrder extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NotInOrder(String what) {
        super(what);
    }
}
