package org.rapporteur.command.axon;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.relay.Entry;
import org.rapporteur.events.Author;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * What Axon keeps beside a fact: its occasion and the hash of the fact before it. From both the recorded fact is put
 * together again, as the text that is stored.
 */
final class OccasionMetaData {
    private static final String OCCURRED_AT = "occurredAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String BY = "by";
    private static final String SIGNED_IN = "signedIn";
    private static final String ACT_ID = "actId";
    private static final String PREVIOUS = "previous";

    private OccasionMetaData() {}

    static MetaData of(Occasion occasion, Hash previous) {
        MetaData beside = MetaData.from(Map.of(
                OCCURRED_AT, occasion.occurredAt().toString(),
                RECORDED_AT, occasion.recordedAt().toString(),
                BY, occasion.by(),
                ACT_ID, occasion.actId(),
                PREVIOUS, previous.value()));
        @Nullable String signedIn = occasion.author().signedInText();
        return signedIn == null ? beside : beside.and(SIGNED_IN, signedIn);
    }

    /** The fact of a message that comes from the store, where the hash of a fact is its identifier. */
    static Recorded recorded(DomainEventMessage<?> message) {
        SerializedObject<String> body = body(message);
        return new Recorded(
                new StatedFact(header(message, body), body.getData(), new Hash(message.getIdentifier())),
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
        SerializedObject<String> body = body(message);
        return StatedFact.sealed(header(message, body), body.getData());
    }

    private static SerializedObject<String> body(DomainEventMessage<?> message) {
        return message.serializePayload(FactSerializer.FACTS, String.class);
    }

    private static FactHeader header(DomainEventMessage<?> message, SerializedObject<?> body) {
        MetaData beside = message.getMetaData();
        return new FactHeader(
                new SessionId(message.getAggregateIdentifier()),
                version(message.getSequenceNumber()),
                body.getType().getName(),
                new Occasion(
                        occurredAt(message),
                        Instant.parse(text(beside, RECORDED_AT)),
                        Author.of(text(beside, BY), (String) beside.get(SIGNED_IN)),
                        text(beside, ACT_ID)),
                new Hash(text(beside, PREVIOUS)));
    }

    static Instant occurredAt(DomainEventMessage<?> message) {
        return Instant.parse(text(message.getMetaData(), OCCURRED_AT));
    }

    private static String text(MetaData beside, String part) {
        return (String) Objects.requireNonNull(beside.get(part), part);
    }

    /** Versions count from 1, Axon's sequence numbers from 0. */
    static long version(long sequenceNumber) {
        return sequenceNumber + 1;
    }
}
