package org.rapporteur.command.axon;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;

/** The occasion of a fact as Axon keeps it beside the fact, and the recorded fact put together again. */
final class OccasionMetaData {
    private static final String OCCURRED_AT = "occurredAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String BY = "by";
    private static final String ACT_ID = "actId";

    private OccasionMetaData() {}

    static MetaData of(Occasion occasion) {
        return MetaData.from(Map.of(
                OCCURRED_AT, occasion.occurredAt().toString(),
                RECORDED_AT, occasion.recordedAt().toString(),
                BY, occasion.by(),
                ACT_ID, occasion.actId()));
    }

    static Recorded recorded(DomainEventMessage<?> message) {
        MetaData occasion = message.getMetaData();
        return new Recorded(
                new SessionId(message.getAggregateIdentifier()),
                version(message.getSequenceNumber()),
                (Event) message.getPayload(),
                Instant.parse(text(occasion, OCCURRED_AT)),
                Instant.parse(text(occasion, RECORDED_AT)),
                text(occasion, BY),
                text(occasion, ACT_ID));
    }

    private static String text(MetaData occasion, String part) {
        return (String) Objects.requireNonNull(occasion.get(part), part);
    }

    /** Versions count from 1, Axon's sequence numbers from 0. */
    static long version(long sequenceNumber) {
        return sequenceNumber + 1;
    }
}
