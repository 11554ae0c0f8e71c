package org.rapporteur.guard;

import java.util.List;

/**
 * A request that is not let in, and why.
 *
 * @param status of the answer
 * @param kind the key of its words
 * @param retryAfter seconds after which it may be asked again; 0 if that would change nothing
 * @param slots what the words name
 */
record Refusal(int status, String kind, int retryAfter, List<Object> slots) {
    private static final int SOON = 2;

    static Refusal of(int status, String kind, Object... slots) {
        return new Refusal(status, kind, 0, List.of(slots));
    }

    static Refusal forNow(int status, String kind) {
        return new Refusal(status, kind, SOON, List.of());
    }
}
