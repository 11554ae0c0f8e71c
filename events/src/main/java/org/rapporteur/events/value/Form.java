package org.rapporteur.events.value;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Shape;

/** A shape with its pattern compiled. */
record Form(Shape shape, Pattern pattern) {
    private static final ClassValue<Form> OF_TYPE = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            Shape shape = Objects.requireNonNull(type.getAnnotation(Shape.class), () -> type + " has no shape");
            return new Form(shape, Pattern.compile(shape.pattern()));
        }
    };

    static Form of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    boolean fits(@Nullable String text) {
        return text != null
                && text.length() <= shape.longest()
                && pattern.matcher(text).matches();
    }
}
