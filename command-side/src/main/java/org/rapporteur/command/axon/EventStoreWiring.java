package org.rapporteur.command.axon;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.ledger.FactStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's event store on PostgreSQL, by hand: its own auto-configuration half-works here, and says nothing. */
@Configuration(proxyBeanMethods = false)
class EventStoreWiring {
    private static final String UNIQUE_VIOLATION = "23505";
    /** How long the token of a node that died keeps others from going on. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    private static final Serializer TOKEN_SERIALIZER =
            Jackson3Serializer.builder().build();

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    EventStorageEngine eventStorageEngine(ConnectionProvider connections, TransactionManager transactions) {
        return new SealingEngine(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EVENTS)
                .dataType(String.class)
                .eventSerializer(FactSerializer.FACTS)
                .snapshotSerializer(SnapshotSerializer.create())
                .snapshotFilter(snapshot -> SnapshotSerializer.REVISION.equals(
                        snapshot.getPayload().getType().getRevision()))
                .persistenceExceptionResolver(EventStoreWiring::isDuplicateKey));
    }

    @Bean(destroyMethod = "shutDown")
    ClosingEventStore eventStore(EventStorageEngine engine) {
        return ClosingEventStore.on(engine);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections) {
        return tokens(connections).claimTimeout(CLAIM_TIMEOUT).build();
    }

    /** Where tokens are kept, and how they are written. */
    static JdbcTokenStore.Builder tokens(ConnectionProvider connections) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TOKENS)
                .serializer(TOKEN_SERIALIZER);
    }

    @Bean
    FactStore factStore(EventStore store) {
        return new AxonFactStore(store);
    }

    private static boolean isDuplicateKey(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case SQLException refused when UNIQUE_VIOLATION.equals(refused.getSQLState()) -> true;
            default -> isDuplicateKey(failure.getCause());
        };
    }

    private static final EventSchema EVENTS = EventSchema.builder()
            .eventTable("domain_event_entry")
            .snapshotTable("snapshot_event_entry")
            .globalIndexColumn("global_index")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .eventIdentifierColumn("event_identifier")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .timestampColumn("time_stamp")
            .build();

    private static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("token_entry")
            .setProcessorNameColumn("processor_name")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("time_stamp")
            .setOwnerColumn("owner")
            .build();
}
