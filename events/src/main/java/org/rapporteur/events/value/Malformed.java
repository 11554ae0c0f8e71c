package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/** A value that does not have the shape its kind demands; the message names the kind, the value and an example. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private Malformed(String message) {
        super(message);
    }

    static Malformed of(String kind, @Nullable Object value, String example) {
        return new Malformed("%s cannot be '%s'; it looks like '%s'".formatted(kind, value, example));
    }

    static void unless(boolean wellFormed, String kind, @Nullable Object value, String example) {
        if (!wellFormed) {
            throw of(kind, value, example);
        }
    }
}
