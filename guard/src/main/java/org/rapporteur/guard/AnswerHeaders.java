package org.rapporteur.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What a browser is told about everything that this server answers. */
final class AnswerHeaders {
    /** No script, style, frame or form but our own, and none that stands within a page. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            CONTENT,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private AnswerHeaders() {}

    static void set(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
