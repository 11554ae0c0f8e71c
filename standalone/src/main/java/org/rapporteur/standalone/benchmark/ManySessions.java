package org.rapporteur.standalone.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.rapporteur.command.relay.FactsTopic;
import org.rapporteur.command.relay.KafkaOutlet;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.archive.RecordServer;

/**
 * A session's facts told again as those of many sessions, each a chain of its own, and put into the topic or the store.
 */
record ManySessions(List<Recorded> model) {
    private static final int SESSIONS_AT_ONCE = 10;

    /** Sessions like one that a command side has. */
    static ManySessions like(SessionId session, URI commandSide) throws IOException, InterruptedException {
        URI address = commandSide.resolve("/record/sessions/%s/facts".formatted(session));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new ManySessions(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .body()
                    .map(line -> Recorded.read(FactLine.read(line)))
                    .toList());
        }
    }

    /**
     * Publishes them, as the relay does.
     *
     * @param topic is there already
     * @param facts how many at least; no session is cut short
     * @return how many there are
     */
    long publish(String bootstrapServers, String topic, long facts) {
        long sessions = sessions(facts);
        Map<String, Object> broker = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (KafkaOutlet outlet = new KafkaOutlet(new FactsTopic(topic, 1, broker), broker)) {
            List<Recorded> next = new ArrayList<>();
            for (int number = 1; number <= sessions; number++) {
                next.addAll(like(name(number)));
                if (number % SESSIONS_AT_ONCE == 0 || number == sessions) {
                    outlet.publish(next);
                    next.clear();
                }
            }
        }
        return sessions * model.size();
    }

    /**
     * Has a command side record them, session by session.
     *
     * @param facts how many at least; no session is cut short
     * @return how many there are
     */
    long record(RecordServer commandSide, long facts) throws IOException, InterruptedException {
        long sessions = sessions(facts);
        for (int number = 1; number <= sessions; number++) {
            List<String> lines = like(name(number)).stream()
                    .map(fact -> FactLine.write(fact.stated()))
                    .toList();
            commandSide.put(name(number), new SessionRecord(lines, List.of(), null, List.of(), null));
        }
        return sessions * model.size();
    }

    /** How the sessions are called, counted from 1. */
    static SessionId name(int number) {
        return new SessionId("like-%d".formatted(number));
    }

    private long sessions(long facts) {
        return (facts + model.size() - 1) / model.size();
    }

    private List<Recorded> like(SessionId session) {
        List<Recorded> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(session);
        for (Recorded fact : model) {
            Recorded like = Recorded.after(
                    previous,
                    session,
                    fact.version(),
                    fact.event(),
                    fact.occurredAt(),
                    fact.recordedAt(),
                    fact.by(),
                    fact.actId());
            facts.add(like);
            previous = like.hash();
        }
        return facts;
    }
}
