package org.rapporteur.guard.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Holds each request to the table. */
final class Gatekeeper implements AuthorizationManager<RequestAuthorizationContext> {
    private final SessionBodies bodies;

    Gatekeeper(SessionBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        String path = context.getRequest().getRequestURI();
        return new AuthorizationDecision(Endpoints.of(context.getRequest().getMethod(), path)
                .filter(endpoint -> endpoint.deed() == Deed.LOOK || mayAsk(asking.get(), endpoint, path))
                .isPresent());
    }

    private boolean mayAsk(@Nullable Authentication asking, Endpoint endpoint, String path) {
        if (!(asking instanceof SignedInToken signedIn)) {
            // A browser whose tokens could not be had anew is known by its session still, and signs in again.
            throw new AuthenticationCredentialsNotFoundException("no token says who asks");
        }
        Person person = signedIn.person();
        Optional<String> session = endpoint.session(path);
        Place place =
                session.map(id -> new Place(id, bodies.bodyOf(id).orElse(null))).orElse(Place.SERVER);
        return isLookedAtBehind(endpoint.deed(), place)
                ? person.maySomewhere(endpoint.deed())
                : person.roleFor(endpoint.deed(), place).isPresent();
    }

    /**
     * Lists tell of each what they may; evidence ties all sessions together; an act may be the first of its session.
     */
    private static boolean isLookedAtBehind(Deed deed, Place place) {
        return place.session() == null
                ? deed == Deed.FOLLOW || deed == Deed.VERIFY
                : deed == Deed.ENTER && place.body() == null;
    }
}
