package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.rapporteur.query.ingest.Standstill;
import org.rapporteur.query.ingest.Standstills;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets every answer about a session that stands still say so: to programs in a header, to people on the page. */
final class StandstillNotice implements HandlerInterceptor {
    static final String HEADER = "Rapporteur-Stands-Still";

    /** Set on a request about a session that stands still; the layout of all pages looks for it. */
    private static final String STANDS_STILL = "standsStill";

    private final Standstills standstills;

    StandstillNotice(Standstills standstills) {
        this.standstills = standstills;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (VersionWait.isAboutASession(request, handler)) {
            standstills.of(VersionWait.session(request)).ifPresent(standstill -> {
                request.setAttribute(STANDS_STILL, standstill);
                response.setHeader(HEADER, Long.toString(standstill.version()));
            });
        }
        return true;
    }

    /** The standstill of the session asked for, if there is one. */
    static Optional<Standstill> of(HttpServletRequest request) {
        return Optional.ofNullable((Standstill) request.getAttribute(STANDS_STILL));
    }

    /** The same, if it is why a fact asked for is not there. */
    static Optional<Standstill> keepingBack(HttpServletRequest request) {
        String version = request.getParameter("version");
        return of(request).filter(standstill -> version != null && VersionWait.number(version) >= standstill.version());
    }
}
