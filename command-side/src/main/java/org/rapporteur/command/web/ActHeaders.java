package org.rapporteur.command.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** The headers that tell of an act what its fields do not. */
final class ActHeaders {
    static final String ACT_ID = "Act-Id";
    static final String ACTING_FOR = "Acting-For";
    static final String OCCURRED_AT = "Occurred-At";

    private static final Pattern OF_ANY_SCRIPT = Pattern.compile("(?i)UTF-8'[^']*'(?<text>.*)");

    private ActHeaders() {}

    /**
     * What a header says. What headers have no letters for stands in them as RFC 8187 writes it
     * ({@code UTF-8''%E7%A7%98%E4%B9%A6}), everything else as it is.
     */
    static String text(String value) {
        Matcher written = OF_ANY_SCRIPT.matcher(value);
        try {
            return written.matches() ? UriUtils.decode(written.group("text"), UTF_8) : value;
        } catch (IllegalArgumentException otherwise) {
            // It only begins like that.
            return value;
        }
    }
}
