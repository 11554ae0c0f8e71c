package org.rapporteur.events.words;

import java.util.Locale;

/** How the names of types and constants are written in phrasebooks: {@code draft-stage.orally-revised}. */
final class Kebab {
    private static final ClassValue<String> OF_TYPE = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            Class<?> around = type.getEnclosingClass();
            return of(around == null ? type.getSimpleName() : around.getSimpleName() + type.getSimpleName());
        }
    };

    private Kebab() {}

    static String of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String of(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
