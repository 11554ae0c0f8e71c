package org.rapporteur.events;

import org.jspecify.annotations.Nullable;

/**
 * Who enters an act.
 *
 * @param name as it is shown: the one of the token; where nobody signs in, the one that was typed
 * @param signedIn none where nobody signs in
 */
public record Author(String name, @Nullable SignedIn signedIn) {
    /** Somebody of whom no more is known than the name that was typed. */
    public static Author typed(String name) {
        return new Author(name, null);
    }

    /**
     * Somebody as the record has it.
     *
     * @param signedIn what {@link SignedIn#text} wrote, if anything
     * @throws IllegalArgumentException if that is not what it says
     */
    public static Author of(String name, @Nullable String signedIn) {
        return new Author(name, signedIn == null ? null : SignedIn.of(signedIn));
    }

    /** As whom, in the one text that says it; null where nobody signs in. */
    public @Nullable String signedInText() {
        return signedIn == null ? null : signedIn.text();
    }

    /** Whether this is the same person as another, as far as anybody knows. */
    public boolean isSameAs(Author other) {
        if (signedIn == null || other.signedIn == null) {
            return name.equals(other.name);
        }
        return signedIn.isSameAs(other.signedIn);
    }
}
