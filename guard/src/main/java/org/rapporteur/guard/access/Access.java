package org.rapporteur.guard.access;

import java.util.Optional;
import org.rapporteur.events.Author;
import org.rapporteur.events.value.AccessRole;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking now, and what they may do. */
public final class Access {
    /** The attribute of a request in which the token stands of a browser that is signed in. */
    public static final String TOKEN = Access.class.getName() + ".token";

    private final boolean open;
    private final SessionBodies bodies;

    Access(boolean open, SessionBodies bodies) {
        this.open = open;
        this.bodies = bodies;
    }

    /** Where nobody signs in: everybody may do everything. */
    public static Access open() {
        return new Access(true, _ -> Optional.empty());
    }

    /** Who asks; nobody where nobody signs in. */
    public Optional<Person> person() {
        if (open) {
            return Optional.empty();
        }
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        return asking instanceof SignedInToken signedIn ? Optional.of(signedIn.person()) : Optional.empty();
    }

    /**
     * Who acts, as was typed.
     *
     * @throws NotAllowed where people sign in
     */
    public Author typed(String name) {
        if (!open) {
            throw new NotAllowed(Deed.ENTER);
        }
        return Author.typed(name);
    }

    /** Whether whoever asks may do this in a session. */
    public boolean may(Deed deed, String session) {
        return open
                || person().flatMap(person -> person.roleFor(deed, place(session)))
                        .isPresent();
    }

    /**
     * In which of their roles somebody does this.
     *
     * @throws NotAllowed if none of them may
     */
    public AccessRole demand(Person person, Deed deed, Place place) {
        return person.roleFor(deed, place).orElseThrow(() -> new NotAllowed(deed));
    }

    /** A session, and whose it is. */
    public Place place(String session) {
        return new Place(session, bodies.bodyOf(session).orElse(null));
    }
}
