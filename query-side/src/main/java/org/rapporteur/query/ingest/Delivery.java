package org.rapporteur.query.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.wire.TopicMessage;

/** What messages bring: the facts they carry, and what was found of those that carry none as it was recorded. */
public record Delivery(List<Recorded> facts, List<Finding> refused) {
    /** What these bring, in their order. */
    public static Delivery of(List<ConsumerRecord<String, byte[]>> messages) {
        List<Recorded> facts = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            Optional<Finding> wrong = TopicMessage.flawOf(message);
            wrong.ifPresentOrElse(refused::add, () -> facts.add(Recorded.read(TopicMessage.stated(message))));
        }
        return new Delivery(facts, refused);
    }
}
