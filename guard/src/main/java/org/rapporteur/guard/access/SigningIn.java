package org.rapporteur.guard.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The sessions of browsers that were sent to sign in and have not come back. Anybody can send browsers here, and each
 * takes room: so many are waited for, and for so long. Of more, the one that came first is forgotten, and begins anew.
 */
final class SigningIn implements HttpSessionListener {
    private static final int MOST = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MINUTE = 60;

    private final Set<HttpSession> waitedFor = new LinkedHashSet<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) PATIENCE.toSeconds());
        // Outside of the lock, because it is told of here.
        waitFor(event.getSession()).ifPresent(HttpSession::invalidate);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        leave(event.getSession());
    }

    /** It has come back, and lasts as long as sessions do. */
    void signedIn(HttpSession session) {
        leave(session);
        session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout() * MINUTE);
    }

    /** The one for which there is no room any more, if there is one. */
    private synchronized Optional<HttpSession> waitFor(HttpSession session) {
        waitedFor.add(session);
        if (waitedFor.size() <= MOST) {
            return Optional.empty();
        }
        HttpSession first = waitedFor.iterator().next();
        waitedFor.remove(first);
        return Optional.of(first);
    }

    private synchronized void leave(HttpSession session) {
        waitedFor.remove(session);
    }
}
