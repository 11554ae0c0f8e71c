package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.SessionId;

/**
 * Logs a session of its own, an act after the other, and remembers what it was promised. An act whose answer is lost,
 * or that is told to come again, is sent again under the same id until it is answered.
 */
final class Client {
    /** What an installation may answer that is without a part. */
    private static final Set<Integer> COME_AGAIN = Set.of(429, 502, 503, 504, 507);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final HttpClient http;
    private final URI commandSide;
    private final SessionId session;
    private final Map<String, Long> promised = new TreeMap<>();
    private long lastPromise = System.nanoTime();
    private long longestPause;
    private int again;

    Client(HttpClient http, URI commandSide, SessionId session) {
        this.http = http;
        this.commandSide = commandSide;
        this.session = session;
    }

    /**
     * Enters the next act, and returns when it is promised.
     *
     * @param end the time, as {@link System#nanoTime} tells it, at which it is no longer waited for
     * @throws BadAnswer if the answer is none that a sound installation gives
     */
    void next(long end) throws InterruptedException, BadAnswer {
        int number = promised.size();
        String id = "%s-act-%05d".formatted(session, number);
        HttpRequest request = number == 0
                ? request(id, "schedule-session", """
                    {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}\
                    """)
                : request(id, "issue-document", """
                    {"symbol": "CTOC/COP/2024/%d", "kind": "report-of-the-secretariat", "subject": {"en": "something"}}\
                    """.formatted(number));
        promised.put(id, promise(request, id, end));
        long now = System.nanoTime();
        longestPause = Math.max(longestPause, now - lastPromise);
        lastPromise = now;
    }

    private long promise(HttpRequest request, String id, long end) throws InterruptedException, BadAnswer {
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    return Json.mapper().readTree(answer.body()).path("version").asLong();
                }
                if (!COME_AGAIN.contains(answer.statusCode())) {
                    throw new BadAnswer("%s was answered %d: %s".formatted(id, answer.statusCode(), answer.body()));
                }
            } catch (IOException lost) {
                // Whether the act was recorded is not known; the same id makes it one act.
            }
            if (System.nanoTime() > end) {
                throw new BadAnswer("%s is not promised yet".formatted(id));
            }
            again++;
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private HttpRequest request(String id, String act, String body) {
        return HttpRequest.newBuilder(commandSide.resolve("/sessions/%s/acts/%s".formatted(session, act)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Act-Id", id)
                .header("Acting-For", "faults")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    SessionId session() {
        return session;
    }

    /** The version promised to each act, by its id. */
    Map<String, Long> promised() {
        return promised;
    }

    /** The version of the session as the client knows it; 0 before anything was promised. */
    long lastVersion() {
        return promised.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The longest time between two promises. */
    Duration longestPause() {
        return Duration.ofNanos(longestPause);
    }

    /** How often an act was sent again. */
    int again() {
        return again;
    }

    /** An answer that breaks the rules of losing a part, or none at all. */
    static final class BadAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        BadAnswer(String what) {
            super(what);
        }
    }
}
