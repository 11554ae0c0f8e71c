package org.rapporteur.standalone.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.rapporteur.command.relay.FactsTopic;
import org.rapporteur.command.relay.KafkaOutlet;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** A session's facts told again as those of many sessions, each a chain of its own, and put into the topic. */
final class ManySessions {
    private static final int SESSIONS_AT_ONCE = 10;

    private final List<Recorded> model;

    ManySessions(List<Recorded> model) {
        this.model = model;
    }

    /**
     * Publishes them, as the relay does.
     *
     * @param topic is there already
     * @param facts how many at least; no session is cut short
     * @return how many there are
     */
    long publish(String bootstrapServers, String topic, long facts) {
        long sessions = (facts + model.size() - 1) / model.size();
        Map<String, Object> broker = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (KafkaOutlet outlet = new KafkaOutlet(new FactsTopic(topic, 1, broker), broker)) {
            List<Recorded> next = new ArrayList<>();
            for (int number = 1; number <= sessions; number++) {
                next.addAll(like(new SessionId("like-%d".formatted(number))));
                if (number % SESSIONS_AT_ONCE == 0 || number == sessions) {
                    outlet.publish(next);
                    next.clear();
                }
            }
        }
        return sessions * model.size();
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
