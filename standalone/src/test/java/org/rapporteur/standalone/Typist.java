package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Somebody who enters one act after the other whatever happens: what was not acknowledged is sent again with its id
 * until it is.
 */
final class Typist implements AutoCloseable {
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI commandSide;
    private final String session;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final List<String> strange = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread thread = Thread.ofPlatform().unstarted(this::type);

    private Typist(URI commandSide, String session) {
        this.commandSide = commandSide;
        this.session = session;
    }

    static Typist in(URI commandSide, String session) {
        Typist typist = new Typist(commandSide, session);
        typist.thread.start();
        return typist;
    }

    /** Waits until so many more acts were acknowledged. */
    void awaitMore(int acts) throws InterruptedException {
        await(acknowledged, acknowledged.size() + acts);
    }

    /** Waits until an act was put off, and returns what was said. */
    String awaitRefusal() throws InterruptedException {
        await(refusals, refusals.size() + 1);
        return refusals.getLast();
    }

    /** Stops after the act under way, which is acknowledged in the end, and returns the ids of all that were. */
    List<String> stopped() throws InterruptedException {
        stopped.set(true);
        thread.join();
        assertThat(strange)
                .as("answers that are neither an acknowledgement nor a refusal in words")
                .isEmpty();
        return List.copyOf(acknowledged);
    }

    /** The ids of the acts that the record has, a line for each fact. */
    List<String> recorded() throws IOException, InterruptedException {
        List<String> acts = new ArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(
                        commandSide.resolve("/record/sessions/%s/facts".formatted(session)))
                .build();
        http.send(request, BodyHandlers.ofLines())
                .body()
                .forEach(line -> acts.add(line.replaceAll(".*\"actId\":\"([^\"]+)\".*", "$1")));
        return acts;
    }

    @Override
    public void close() {
        stopped.set(true);
        thread.interrupt();
        http.shutdownNow();
    }

    private void type() {
        try {
            enter("act-0", "schedule-session", """
                {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}\
                """);
            for (int number = 1; !stopped.get(); number++) {
                enter("act-" + number, "issue-document", """
                    {"symbol": "CTOC/COP/2024/%d", "kind": "report-of-the-secretariat", "subject": {"en": "a"}}\
                    """.formatted(number));
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void enter(String id, String act, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        commandSide.resolve("/sessions/%s/acts/%s".formatted(session, act)))
                .header("Content-Type", "application/json")
                .header("Act-Id", id)
                .header("Acting-For", "typist")
                .header("Accept-Language", "zh")
                .POST(BodyPublishers.ofString(body))
                .build();
        while (!isAcknowledged(request)) {
            Thread.sleep(BEFORE_TRYING_AGAIN);
        }
        acknowledged.add(id);
    }

    /** What changes nothing is acknowledged, too. */
    private static boolean isReceipt(HttpResponse<String> answer) {
        return answer.statusCode() == 201 || answer.statusCode() == 200;
    }

    private boolean isAcknowledged(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isPresent()) {
                refusals.add(answer.body());
            } else if (!isReceipt(answer)) {
                strange.add(answer.statusCode() + " " + answer.body());
            }
            return isReceipt(answer);
        } catch (IOException cut) {
            strange.add(cut.toString());
            return false;
        }
    }

    private static void await(List<?> grown, int size) throws InterruptedException {
        for (int look = 0; look < 1200 && grown.size() < size; look++) {
            Thread.sleep(100);
        }
        assertThat(grown).hasSizeGreaterThanOrEqualTo(size);
    }
}
