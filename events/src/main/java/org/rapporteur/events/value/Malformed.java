package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.PlainText;

/** A value that does not have the shape its kind demands; the message names the kind, the value and an example. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 100;

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
        return new Malformed(kind, PlainText.beginning(String.valueOf(value), MOST_SHOWN), example);
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

    /** Of a value written as a text in the shape that its type has. */
    static void unlessShaped(Class<?> type, @Nullable String text) {
        Form form = Form.of(type);
        unless(form.fits(text), type.getSimpleName(), text, form.shape().example());
    }

    /** Of what somebody is called by. */
    static void unlessNamed(String kind, @Nullable String name) {
        unless(name != null && !name.isBlank(), kind, name, "Given Family");
    }

    static void unless(boolean wellFormed, String kind, @Nullable Object value, String example) {
        if (!wellFormed) {
            throw of(kind, value, example);
        }
    }
}
