package org.rapporteur.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients doing the same thing over and over for a while. */
record LoadClients(int clients, Duration time) {

    /** What a client does once; every client gets its own. */
    interface Task {
        void once() throws Exception;

        /** Called when the client stops. */
        default void end() throws Exception {}
    }

    /** Makes the task of a client. */
    interface Tasks {
        Task of(int client) throws Exception;
    }

    /** How often per second all clients together did it. */
    double perSecond(Tasks tasks) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Task task = tasks.of(client);
                counts.add(threads.submit(() -> repeat(task, end)));
            }
            for (Future<Long> count : counts) {
                done += count.get();
            }
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static long repeat(Task task, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            task.once();
            done++;
        }
        task.end();
        return done;
    }
}
