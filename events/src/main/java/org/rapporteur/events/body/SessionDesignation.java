package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.events.bound.Shape;

/** How the symbols of documents call a session of some kind, by its number: {@code ES-{n}}. */
@Shape(pattern = "[A-Za-z0-9.-]*\\{n\\}[A-Za-z0-9.-]*", longest = 30, example = "ES-{n}")
public record SessionDesignation(@JsonValue String pattern) {
    private static final String NUMBER = "{n}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionDesignation {
        if (!pattern.contains(NUMBER)) {
            throw new IllegalArgumentException("'%s' designates no session: {n} stands in it".formatted(pattern));
        }
    }

    String of(String number) {
        return pattern.replace(NUMBER, number);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
