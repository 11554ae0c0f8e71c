package org.rapporteur.query.web;

import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** A parameter of a request that does not have its shape; the message names it, its value and an example. */
public final class BadParameter extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    /** The parameter of this name cannot have this value; it would look like the example. */
    public BadParameter(String name, String value, String example) {
        this(Why.value(name, value, example));
    }

    private BadParameter(Why why) {
        super(why.toString());
        this.why = why;
    }

    static BadParameter tooLong(String name, String value, int most) {
        return new BadParameter(
                new Why("problem.too-long", Map.of("name", name, "value", value, "most", Integer.toString(most))));
    }

    static BadParameter noText(String name, String value) {
        return new BadParameter(new Why("problem.no-text", Map.of("name", name, "value", value)));
    }

    static BadParameter unreadable() {
        return new BadParameter(new Why("problem.unreadable", Map.of()));
    }

    /** Refuses a number, if one is given, that is not as it has to be. */
    public static void unless(LongPredicate fits, String name, @Nullable Number value, String example) {
        if (value != null && !fits.test(value.longValue())) {
            throw new BadParameter(name, value.toString(), example);
        }
    }

    @Override
    public Why why() {
        return why;
    }
}
