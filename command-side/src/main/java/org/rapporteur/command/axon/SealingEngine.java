package org.rapporteur.command.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.rapporteur.events.StatedFact;

/**
 * Stores each fact under its own hash and at the time it was recorded, so that no column is left about which nobody
 * could say whether it was altered.
 */
final class SealingEngine extends JdbcEventStorageEngine {
    SealingEngine(Builder builder) {
        super(builder);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(
                events.stream()
                        .map(fact -> sealed((DomainEventMessage<?>) fact))
                        .toList(),
                serializer);
    }

    /**
     * A time that was spoilt is found when the store is looked at; it is no part of the fact, and stops nobody here.
     */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        try {
            return Instant.parse(written).toString();
        } catch (DateTimeException spoilt) {
            return Instant.EPOCH.toString();
        }
    }

    private static DomainEventMessage<?> sealed(DomainEventMessage<?> message) {
        StatedFact fact = OccasionMetaData.sealed(message);
        return new GenericDomainEventMessage<>(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                new SealedMessage<>(message, fact.hash().value()),
                fact.recordedAt());
    }
}
