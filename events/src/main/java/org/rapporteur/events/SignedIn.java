package org.rapporteur.events;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.AccessRole;
import tools.jackson.core.JacksonException;

/**
 * As whom somebody was signed in when an act came, as the token of the act says it and nobody typed it.
 *
 * @param issuer who vouches for the subject (the claim {@code iss} of OpenID Connect)
 * @param subject the name under which the issuer knows the person or the program, and nobody else, ever ({@code sub},
 *     OpenID Connect Core 1.0, section 2: 255 characters at most)
 * @param role that the act was entered in
 * @param actingFor for whom it was entered, as was typed; none if for nobody else
 */
public record SignedIn(
        String issuer,
        @Bound(characters = 255) String subject,
        AccessRole role,
        @Nullable String actingFor) {

    /** The one text that says it, in canonical JSON. */
    public String text() {
        return CanonicalJson.of(this);
    }

    /**
     * What a text says.
     *
     * @throws IllegalArgumentException if it is none of {@link #text}
     */
    public static SignedIn of(String text) {
        try {
            SignedIn read = Json.mapper().readValue(text, SignedIn.class);
            if (!read.text().equals(text)) {
                throw new IllegalArgumentException("'%s' is not written in canonical form".formatted(text));
            }
            return read;
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("'%s' does not say who is signed in".formatted(text), malformed);
        }
    }

    /** Whether another is the same person or program, in whatever role. */
    boolean isSameAs(SignedIn other) {
        return issuer.equals(other.issuer) && subject.equals(other.subject);
    }
}
