package org.rapporteur.query.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.SessionId;

/** The event store, asked through the command side's interface: it needs no Kafka. */
final class StoreSource implements FactSource {
    private static final int FACTS_AT_ONCE = 2_000;

    private final URI commandSide;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<SessionId, Long> read = new ConcurrentHashMap<>();

    StoreSource(URI commandSide) {
        this.commandSide = commandSide;
    }

    /** A session of the store and its last version. */
    private record Stored(String session, long version) {}

    @Override
    public void readUpTo(Reach reach, Taker taker) throws InterruptedException {
        InParallel.all(sessions().stream()
                .map(stored -> (Callable<Void>) () -> {
                    SessionId session = new SessionId(stored.session);
                    read(session, Math.min(stored.version, reach.version(session)), taker);
                    return null;
                })
                .toList());
    }

    /** They come in stretches, until there is none after the last. */
    private List<Stored> sessions() throws InterruptedException {
        List<Stored> all = new ArrayList<>();
        try {
            for (List<Stored> some = sessionsAfter(""); !some.isEmpty(); ) {
                all.addAll(some);
                some = sessionsAfter(some.getLast().session);
            }
            return all;
        } catch (IOException unreachable) {
            throw new RebuildStopped("the command side does not answer at " + commandSide, unreachable);
        }
    }

    private List<Stored> sessionsAfter(String last) throws IOException, InterruptedException {
        URI address = commandSide.resolve("/record/sessions?after=" + last);
        HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        return List.of(Json.mapper().readValue(body(address, answer), Stored[].class));
    }

    private void read(SessionId session, long upTo, Taker taker) throws IOException, InterruptedException {
        long from = read.getOrDefault(session, 0L) + 1;
        if (from > upTo) {
            return;
        }
        URI address = commandSide.resolve("/record/sessions/%s/facts?from=%d&to=%d".formatted(session, from, upTo));
        HttpResponse<Stream<String>> answer =
                http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines());
        try (Stream<String> lines = body(address, answer)) {
            List<StatedFact> batch = new ArrayList<>();
            for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
                batch.add(fact(line.next()));
                if (batch.size() == FACTS_AT_ONCE || !line.hasNext()) {
                    taker.take(List.copyOf(batch), List.of());
                    batch.clear();
                }
            }
        }
        read.put(session, upTo);
    }

    private static StatedFact fact(String line) {
        StatedFact fact = FactLine.read(line);
        if (!fact.isTrue()) {
            throw new RebuildStopped(
                    "in the store, %s/%d is not as it was recorded".formatted(fact.session(), fact.version()));
        }
        return fact;
    }

    private static <T> T body(URI address, HttpResponse<T> answer) {
        if (answer.statusCode() != 200) {
            throw new RebuildStopped("%s answered %d".formatted(address, answer.statusCode()));
        }
        return answer.body();
    }
}
