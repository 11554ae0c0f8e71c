package org.rapporteur.guard;

import java.util.Map;

/**
 * A request that is not let in, and why.
 *
 * @param status of the answer
 * @param kind the key of its words
 * @param retryAfter seconds after which it may be asked again; 0 if that would change nothing
 * @param slots what the words name
 */
public record Refusal(int status, String kind, int retryAfter, Map<String, Object> slots) {
    private static final int SOON = 2;

    public static Refusal of(int status, String kind) {
        return new Refusal(status, kind, 0, Map.of());
    }

    /** Of what is larger than there is room for. */
    static Refusal of(int status, String kind, long most) {
        return new Refusal(status, kind, 0, Map.of("most", most));
    }

    static Refusal ofHost(int status, String kind, String host) {
        return new Refusal(status, kind, 0, Map.of("host", host));
    }

    public static Refusal forNow(int status, String kind) {
        return new Refusal(status, kind, SOON, Map.of());
    }
}
