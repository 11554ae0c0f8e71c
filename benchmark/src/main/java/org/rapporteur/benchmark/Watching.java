package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;

/** How long an act takes to be heard of by everybody who watches the session, and what a viewer costs. */
final class Watching {
    private static final int ACTS = 200;
    private static final Duration BETWEEN_ACTS = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double MEGABYTE = 1 << 20;

    private final StandaloneRuntime runtime;
    private final Progress progress;

    Watching(StandaloneRuntime runtime, Progress progress) {
        this.runtime = runtime;
        this.progress = progress;
    }

    /**
     * Lets so many pages watch one session, then acts in it and prints what they heard and when.
     *
     * @param fetch whether each page also fetches the changed part of the board, as a browser does
     */
    public void run(int viewers, boolean fetch) throws Exception {
        ActClient client = new ActClient(HttpClient.newHttpClient(), runtime.commandSide());
        long version = client.act();
        URI querySide = runtime.querySide();
        waitUntilKnown(querySide.resolve("/sessions/" + client.session()));
        progress.step("warming up", () -> round(client, querySide, 50, 20, fetch));
        double before = usedMegabytes();
        try (ViewerLoad load = new ViewerLoad(querySide, client.session(), viewers, fetch)) {
            load.await(version, PATIENCE);
            progress.say("  %d viewers, %.0f kB of heap each"
                    .formatted(viewers, (usedMegabytes() - before) * 1024 / viewers));
            Latencies latencies = acts(client, load, ACTS);
            progress.say("  %-44s %s".formatted("act sent to heard by a page", latencies.heard()));
            progress.say("  %-44s %s".formatted("act sent to heard by the last page", latencies.heardByAll()));
            if (fetch) {
                progress.say("  %-44s %s".formatted("act sent to board shown on a page", latencies.shown()));
            }
        }
    }

    private static Latencies round(ActClient client, URI querySide, int viewers, int acts, boolean fetch)
            throws Exception {
        try (ViewerLoad load = new ViewerLoad(querySide, client.session(), viewers, fetch)) {
            return acts(client, load, acts);
        }
    }

    private static Latencies acts(ActClient client, ViewerLoad load, int acts) throws Exception {
        Latencies latencies = new Latencies();
        for (int i = 0; i < acts; i++) {
            long sent = System.nanoTime();
            long version = client.act();
            load.await(version, PATIENCE);
            latencies.add(sent, load.heardAt(), load.shownAt());
            Thread.sleep(BETWEEN_ACTS);
        }
        return latencies;
    }

    /** A session can be watched as soon as its first fact has arrived. */
    private static void waitUntilKnown(URI session) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(session)
                .header("Accept", "application/json")
                .build();
        while (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
            Thread.sleep(BETWEEN_ACTS);
        }
    }

    private static double usedMegabytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
