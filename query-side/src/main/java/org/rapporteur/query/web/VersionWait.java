package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.ingest.Standstills;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a read ask to have seen a write: {@code ?version=n} on anything about a session waits a little for version n to
 * arrive. If it does not, the answer is what there is, and says that more is arriving; that it will not arrive because
 * the session stands still says {@link StandstillNotice}.
 */
final class VersionWait implements HandlerInterceptor {
    /** Set on a request whose version has not arrived. */
    static final String STILL_ARRIVING = "stillArriving";

    static final String HEADER = "Rapporteur-Still-Arriving";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Arrivals arrivals;
    private final Standstills standstills;

    VersionWait(Arrivals arrivals, Standstills standstills) {
        this.arrivals = arrivals;
        this.standstills = standstills;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        String version = request.getParameter("version");
        if (version != null
                && isAboutASession(request, handler)
                && !arrivals.await(session(request), number(version), PATIENCE)
                && standstills.of(session(request)).isEmpty()) {
            request.setAttribute(STILL_ARRIVING, true);
            response.setHeader(HEADER, "true");
        }
        return true;
    }

    static boolean stillArriving(HttpServletRequest request) {
        return request.getAttribute(STILL_ARRIVING) != null;
    }

    /** What answers OPTIONS is about nothing. */
    static boolean isAboutASession(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) != null;
    }

    static SessionId session(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return new SessionId(String.valueOf(variables.get("id")));
    }

    static long number(String version) {
        if (!version.matches("[0-9]{1,18}")) {
            throw new BadParameter("version", version, "123");
        }
        return Long.parseLong(version);
    }
}
