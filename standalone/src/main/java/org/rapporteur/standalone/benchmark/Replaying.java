package org.rapporteur.standalone.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.command.relay.KafkaOutlet;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.House;
import org.rapporteur.standalone.Progress;

/** How long a jump to any moment of a long session takes, for each thing that can be seen there. */
public final class Replaying {
    private static final SessionId SESSION = new SessionId("long-session");
    private static final int AT_ONCE = 1000;
    private static final int WARM_UP = 20;
    private static final int JUMPS = 100;
    private static final long SEED = 12;

    private static final List<Sight> SIGHTS = List.of(
            new Sight("the facts and the state", "/replay/moment?at=%d&pane=state"),
            new Sight("the facts and the board", "/replay/moment?at=%d&pane=board"),
            new Sight("the facts and the report", "/replay/moment?at=%d&pane=report"),
            new Sight("facts with words, and the state", "/replay/moment?at=%d&pane=state&q=peru+statement"),
            new Sight("facts on a draft, and the state", "/replay/moment?at=%d&pane=state&document=CTOC/COP/2024/L.2"),
            new Sight("the state as it happened", "/replay/moment?at=%d&pane=state&as=happened"),
            new Sight("the report as it happened", "/replay/moment?at=%d&pane=report&as=happened"),
            new Sight("the whole page", "/replay?at=%d&pane=state"),
            new Sight("two moments compared", "/replay/comparison?from=%d&to=%d"));

    private final House house;
    private final Progress progress;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Random chance = new Random(SEED);

    /** Something to look at; the address has a version in it, or two. */
    private record Sight(String name, String address) {}

    public Replaying(House house, Progress progress) {
        this.house = house;
        this.progress = progress;
    }

    /** Makes a session of so many facts out of one that was played, jumps about in it and prints how long that took. */
    public void run(SessionId model, int facts) throws Exception {
        Feed feed = new Feed(house);
        List<StatedFact> played = feed.facts(model);
        List<Recorded> session = LongSession.of(SESSION, played, facts);
        progress.step("%,d facts taken in".formatted(facts), () -> {
            publish(session, feed);
            return feed.arrived(played.size() + facts);
        });
        progress.say("  %d jumps to moments drawn by lot, after %d to warm up".formatted(JUMPS, WARM_UP));
        for (Sight sight : SIGHTS) {
            measure(sight, facts);
        }
        // What others had this machine do meanwhile says how much the times are worth.
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        progress.say(String.format(
                Locale.ROOT,
                "  %d processors, of which in the last minute %.1f would have been busy had there been as many",
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage()));
    }

    private static void publish(List<Recorded> facts, Feed feed) {
        try (KafkaOutlet outlet = feed.outlet()) {
            for (int from = 0; from < facts.size(); from += AT_ONCE) {
                outlet.publish(facts.subList(from, Math.min(facts.size(), from + AT_ONCE)));
            }
        }
    }

    private void measure(Sight sight, int facts) throws IOException, InterruptedException {
        double first = jump(sight, facts).millis();
        for (int i = 0; i < WARM_UP; i++) {
            jump(sight, facts);
        }
        double[] millis = new double[JUMPS];
        double bytes = 0;
        Duration before = processorTime();
        for (int i = 0; i < JUMPS; i++) {
            Jump jump = jump(sight, facts);
            millis[i] = jump.millis();
            bytes += jump.bytes;
        }
        Duration worked = processorTime().minus(before);
        Arrays.sort(millis);
        progress.say(String.format(
                Locale.ROOT,
                "  %-34s p50 %5.0f ms, p95 %5.0f ms, max %5.0f ms; on average %4.0f ms of processor time;"
                        + " the first %5.0f ms; %,6.0f kB",
                sight.name,
                millis[JUMPS / 2],
                millis[JUMPS * 95 / 100],
                millis[JUMPS - 1],
                (double) worked.toMillis() / JUMPS,
                first,
                bytes / JUMPS / 1024));
    }

    /** What this process had of the processors, both sides and whoever jumps; a busy machine does not add to it. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private record Jump(long nanos, long bytes) {
        double millis() {
            return nanos / 1e6;
        }
    }

    private Jump jump(Sight sight, int facts) throws IOException, InterruptedException {
        String there = sight.address.formatted(1 + chance.nextInt(facts), 1 + chance.nextInt(facts));
        URI address = house.querySide().resolve("/sessions/" + SESSION + there);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
        }
        return new Jump(System.nanoTime() - start, answer.body().length);
    }
}
