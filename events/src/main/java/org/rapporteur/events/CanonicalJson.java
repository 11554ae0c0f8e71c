package org.rapporteur.events;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one form in which a JSON text may be written (RFC 8785): keys in order, no blanks, each character and each number
 * in one way only. Whoever writes the same content writes the same bytes, with whatever tool.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical form of a JSON object or array.
     *
     * @throws IllegalArgumentException if the text is no JSON, has a key twice or is nested too deeply to be read
     */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException malformed) {
            throw new IllegalArgumentException("no JSON: " + malformed.getMessage(), malformed);
        } catch (StackOverflowError bottomless) {
            throw new IllegalArgumentException("no JSON that can be read: it is nested too deeply", bottomless);
        }
    }

    /** What one of our records or maps says, in canonical form. */
    public static String of(Object value) {
        return of(Json.mapper().writeValueAsString(value));
    }
}
