package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waiting until a program answers at all. */
final class Answering {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private Answering() {}

    static void await(URI program) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(program.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    http.send(request, BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    if (System.nanoTime() > end) {
                        throw new IOException("%s does not answer".formatted(program), notYet);
                    }
                    Thread.sleep(BETWEEN_TRIES);
                }
            }
        }
    }
}
