package org.rapporteur.command.ledger;

/** A fact that follows from the act is longer than any can be published. Nothing was recorded. */
public final class FactTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int bytes;

    public FactTooLong(String kind, int bytes) {
        super("a fact '%s' of %d bytes".formatted(kind, bytes));
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }
}
