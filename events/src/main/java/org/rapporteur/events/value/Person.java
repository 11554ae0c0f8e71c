package org.rapporteur.events.value;

import java.util.Locale;

/** A representative of a State, where the name alone does not say who is meant. */
public record Person(String name, ParticipantCode state) {
    public Person {
        named(name);
    }

    /**
     * Looks at a name that somebody is meant by.
     *
     * @throws Malformed if there is nothing in it
     */
    public static void named(String name) {
        Malformed.unlessNamed("Person name", name);
    }

    /** Whether this is the same representative, however the name is spelt out. */
    public boolean is(Person other) {
        return isOneName(name, other.name) && state.equals(other.state);
    }

    /** Whether two names are one: nobody becomes somebody else by capitals or by a space. */
    public static boolean isOneName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
