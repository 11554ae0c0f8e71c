package org.rapporteur.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.rebuild.Outcome;
import org.rapporteur.query.rebuild.Rebuilding;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;

/** Facts read again and applied per second, beside messages only read and rows only copied. */
final class Rebuilds {
    private final StandaloneRuntime runtime;
    private final Progress progress;

    Rebuilds(StandaloneRuntime runtime, Progress progress) {
        this.runtime = runtime;
        this.progress = progress;
    }

    /**
     * Makes many sessions of one that was played, measures and prints.
     *
     * @param facts how many at least
     */
    public void run(SessionId model, long facts) throws Exception {
        Map<String, Object> broker = runtime.broker();
        String topic = runtime.factsTopic();
        Feed feed = new Feed(runtime);
        ManySessions sessions = ManySessions.like(feed.facts(model));
        long published = progress.step("publishing", () -> sessions.publish(feed, facts));
        progress.step("arriving in the live views", () -> feed.arrived(published));
        Path file = Files.createTempFile("facts", ".copy");
        try {
            long rows = Baselines.copyOut(runtime.queryDatabase(), file);
            rate("plain Kafka consumer, one thread", () -> Baselines.consume(broker, topic));
            rate("plain COPY into a table like the log", () -> Baselines.copyIn(runtime.queryDatabase(), file));
            Outcome outcome = new Rebuilding(QuerySide.application())
                    .run(Optional.empty(), true, _ -> {}, runtime.addresses().querySettings());
            say("rebuild of all views", outcome.facts(), outcome.took());
            outcome.say(progress::say);
            progress.say("  %,d facts in %,d MB of rows".formatted(rows, Files.size(file) >> 20));
        } finally {
            Files.delete(file);
        }
    }

    private void rate(String name, Callable<Long> way) throws Exception {
        long start = System.nanoTime();
        long count = way.call();
        say(name, count, Duration.ofNanos(System.nanoTime() - start));
    }

    private void say(String name, long count, Duration took) {
        progress.say("  %-44s %,.0f a second".formatted(name, count / (took.toNanos() / 1e9)));
    }
}
