package org.rapporteur.command.axon;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.rapporteur.command.relay.Entry;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.kernel.Occasion;

/**
 * What Axon keeps beside a fact: its occasion and the hash of the fact before it. From both the recorded fact is put
 * together again, as the text that is stored.
 */
final class OccasionMetaData {
    private static final String OCCURRED_AT = "occurredAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String BY = "by";
    private static final String ACT_ID = "actId";
    private static final String PREVIOUS = "previous";

    private OccasionMetaData() {}

    static MetaData of(Occasion occasion, Hash previous) {
        return MetaData.from(Map.of(
                OCCURRED_AT, occasion.occurredAt().toString(),
                RECORDED_AT, occasion.recordedAt().toString(),
                BY, occasion.by(),
                ACT_ID, occasion.actId(),
                PREVIOUS, previous.value()));
    }

    /** The fact of a message that comes from the store, where the hash of a fact is its identifier. */
    static Recorded recorded(DomainEventMessage<?> message) {
        MetaData occasion = message.getMetaData();
        SerializedObject<String> body = message.serializePayload(FactSerializer.FACTS, String.class);
        return new Recorded(
                new StatedFact(
                        new SessionId(message.getAggregateIdentifier()),
                        version(message.getSequenceNumber()),
                        body.getType().getName(),
                        body.getData(),
                        Instant.parse(text(occasion, OCCURRED_AT)),
                        Instant.parse(text(occasion, RECORDED_AT)),
                        text(occasion, BY),
                        text(occasion, ACT_ID),
                        new Hash(text(occasion, PREVIOUS)),
                        new Hash(message.getIdentifier())),
                (Event) message.getPayload());
    }

    /** What a message from the store is to the relay, whatever may be wrong with it. */
    static Entry entry(DomainEventMessage<?> message) {
        try {
            return Entry.of(recorded(message));
        } catch (RuntimeException | StackOverflowError unreadable) {
            // It is all there already, so nothing but what is written there can be the cause.
            return new Entry.Unreadable(
                    message.getAggregateIdentifier(), version(message.getSequenceNumber()), innermost(unreadable));
        }
    }

    private static String innermost(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : innermost(failure.getCause());
    }

    /**
     * The fact of a message that is not stored yet, with the hash that the store will know it by. Worked out once for
     * the aggregate, whose next fact names it, and for the store.
     */
    static StatedFact sealed(DomainEventMessage<?> message) {
        return CurrentUnitOfWork.map(unitOfWork ->
                        unitOfWork.getOrComputeResource("sealed " + message.getIdentifier(), _ -> seal(message)))
                .orElseGet(() -> seal(message));
    }

    private static StatedFact seal(DomainEventMessage<?> message) {
        MetaData occasion = message.getMetaData();
        SerializedObject<String> body = message.serializePayload(FactSerializer.FACTS, String.class);
        return StatedFact.sealed(
                new SessionId(message.getAggregateIdentifier()),
                version(message.getSequenceNumber()),
                body.getType().getName(),
                body.getData(),
                Instant.parse(text(occasion, OCCURRED_AT)),
                Instant.parse(text(occasion, RECORDED_AT)),
                text(occasion, BY),
                text(occasion, ACT_ID),
                new Hash(text(occasion, PREVIOUS)));
    }

    private static String text(MetaData occasion, String part) {
        return (String) Objects.requireNonNull(occasion.get(part), part);
    }

    /** Versions count from 1, Axon's sequence numbers from 0. */
    static long version(long sequenceNumber) {
        return sequenceNumber + 1;
    }
}
