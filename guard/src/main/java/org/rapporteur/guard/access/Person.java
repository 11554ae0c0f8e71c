package org.rapporteur.guard.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.value.AccessRole;

/**
 * A person or a program that is signed in.
 *
 * @param name as it is shown
 * @param issuer who vouches for the subject
 * @param subject the name under which the issuer knows it, and nobody else
 * @param until when this has to be asked again
 */
public record Person(String name, String issuer, String subject, List<Grant> grants, Instant until) {
    /** The first of the roles that may do this there. */
    public Optional<AccessRole> roleFor(Deed deed, Place place) {
        return grants.stream()
                .filter(grant -> grant.allows(deed) && grant.covers(place))
                .map(Grant::role)
                .min(Comparator.naturalOrder());
    }

    /** Whether there is any place where this may be done. */
    boolean maySomewhere(Deed deed) {
        return grants.stream().anyMatch(grant -> grant.allows(deed));
    }

    /** The same as the record names it. */
    public Author as(AccessRole role, @Nullable String actingFor) {
        return new Author(name, new SignedIn(issuer, subject, role, actingFor));
    }
}
