package org.rapporteur.standalone.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.faults.Client.BadAnswer;

/** Clients that enter acts side by side, until they have entered some after everything was put right again. */
final class Load implements AutoCloseable {
    private static final int CLIENTS = 4;
    private static final int ACTS_AFTERWARDS = 10;

    /** So that a long loss does not fill the views with more than a short one leaves to compare. */
    private static final Duration BETWEEN_ACTS = Duration.ofMillis(20);

    /** Longer than anything takes that is not broken, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .executor(threads)
            .build();
    private final List<Client> clients;
    private final List<Future<?>> working = new ArrayList<>();
    private final long end = System.nanoTime() + PATIENCE.toNanos();
    private volatile boolean allRight;

    private Load(URI commandSide, String name) {
        clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> new Client(http, commandSide, new SessionId(name + "-" + number)))
                .toList();
    }

    /** @param name what the names of the sessions begin with */
    static Load on(URI commandSide, String name) {
        Load load = new Load(commandSide, name);
        load.clients.forEach(client -> load.working.add(load.threads.submit(() -> load.work(client))));
        return load;
    }

    /** Everything was put right: a few more acts, and it is enough. */
    void allIsRight() {
        allRight = true;
    }

    /** Waits for the clients, and returns what they complain of. */
    List<String> finish() throws InterruptedException {
        List<String> complaints = new ArrayList<>();
        for (Future<?> one : working) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                complaints.add(String.valueOf(failed.getCause()));
            }
        }
        return complaints;
    }

    List<Client> clients() {
        return clients;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }

    private Void work(Client client) throws InterruptedException, BadAnswer {
        int afterwards = 0;
        while (afterwards < ACTS_AFTERWARDS) {
            afterwards += allRight ? 1 : 0;
            client.next(end);
            Thread.sleep(BETWEEN_ACTS);
        }
        return null;
    }
}
