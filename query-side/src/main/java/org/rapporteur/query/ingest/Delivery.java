package org.rapporteur.query.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.wire.TopicMessage;
import org.rapporteur.wire.TopicMessage.Content;

/**
 * What messages bring: the facts they carry, and what was found of those that carry none as it was recorded. What a
 * fact means is asked only when its turn has come: one that nobody here understands is to hold up no other.
 */
public record Delivery(List<StatedFact> facts, List<Finding> refused) {
    /** What these bring, in their order. */
    public static Delivery of(List<ConsumerRecord<String, byte[]>> messages) {
        List<StatedFact> facts = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            switch (TopicMessage.read(message)) {
                case Content.Whole(StatedFact fact) -> facts.add(fact);
                case Content.Flawed(Finding finding) -> refused.add(finding);
            }
        }
        return new Delivery(facts, refused);
    }
}
