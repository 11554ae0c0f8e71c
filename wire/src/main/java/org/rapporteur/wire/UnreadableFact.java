package org.rapporteur.wire;

/** A message that is not one of our facts; says which part of it is missing or wrong. */
public final class UnreadableFact extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableFact(String id, String what, Throwable cause) {
        super("the message '%s' is no fact: %s".formatted(id, what), cause);
    }
}
