package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;

/** Acts per second beside rows per second, and how long an accepted act takes to be seen on the query side. */
final class Throughput {
    private static final int CLIENTS = 16;
    private static final int SEEN = 500;
    private static final Duration BETWEEN_ACTS = Duration.ofMillis(10);

    private final StandaloneRuntime runtime;
    private final Progress progress;
    private final HttpClient http = HttpClient.newHttpClient();

    Throughput(StandaloneRuntime runtime, Progress progress) {
        this.runtime = runtime;
        this.progress = progress;
    }

    /** Warms up, measures and prints. */
    public void run(Duration time) throws Exception {
        StandaloneRuntime.Database database = runtime.commandDatabase();
        RowByRow.makeTable(database);
        LoadClients.Tasks rows = client -> new RowByRow(database);
        LoadClients.Tasks acts = client -> new ActClient(http, runtime.commandSide());
        LoadClients clients = new LoadClients(CLIENTS, time);
        progress.step("warming up", () -> {
            clients.perSecond(acts);
            return clients.perSecond(rows);
        });
        progress.say("%d clients, %d s each; PostgreSQL with fsync on".formatted(CLIENTS, time.toSeconds()));
        progress.say("  %-44s %,.0f per second".formatted("single-row inserts (JDBC)", clients.perSecond(rows)));
        progress.say("  %-44s %,.0f per second".formatted("acts over HTTP", clients.perSecond(acts)));
        long[] nanos = acceptedToSeen();
        progress.say("  %-44s p50 %.1f ms, p99 %.1f ms"
                .formatted("accepted to seen on the query side", millis(nanos, 0.50), millis(nanos, 0.99)));
    }

    /** From the answer to the act to the answer that has seen it, one act after the other. */
    private long[] acceptedToSeen() throws IOException, InterruptedException {
        ActClient secretary = new ActClient(http, runtime.commandSide());
        long[] nanos = new long[SEEN];
        for (int i = 0; i < SEEN; i++) {
            long version = secretary.act();
            long accepted = System.nanoTime();
            waitUntilSeen(secretary.session(), version);
            nanos[i] = System.nanoTime() - accepted;
            Thread.sleep(BETWEEN_ACTS);
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private void waitUntilSeen(String session, long version) throws IOException, InterruptedException {
        URI address = runtime.querySide().resolve("/sessions/%s?version=%d".formatted(session, version));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        HttpResponse<Void> answer;
        do {
            answer = http.send(request, BodyHandlers.discarding());
        } while (answer.statusCode() != 200
                || answer.headers().firstValue("Rapporteur-Still-Arriving").isPresent());
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))] / 1e6;
    }
}
