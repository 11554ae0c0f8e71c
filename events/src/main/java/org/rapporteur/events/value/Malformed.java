package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/** A value that does not have the shape its kind demands; the message names the kind, the value and an example. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String value;
    private final String example;

    private Malformed(String kind, String value, String example) {
        super("%s cannot be '%s'; it looks like '%s'".formatted(kind, value, example));
        this.kind = kind;
        this.value = value;
        this.example = example;
    }

    static Malformed of(String kind, @Nullable Object value, String example) {
        return new Malformed(kind, String.valueOf(value), example);
    }

    /** What it should have been, such as {@code MeetingNumber}. */
    public String kind() {
        return kind;
    }

    /** What was given instead. */
    public String value() {
        return value;
    }

    /** What a value of this kind looks like. */
    public String example() {
        return example;
    }

    static void unless(boolean wellFormed, String kind, @Nullable Object value, String example) {
        if (!wellFormed) {
            throw of(kind, value, example);
        }
    }
}
