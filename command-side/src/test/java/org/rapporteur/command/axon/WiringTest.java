package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;

/** Wired wrongly, Axon runs in memory and without transactions, and says nothing. */
class WiringTest {
    @Test
    void everything_is_kept_in_the_database_within_transactions() {
        try (Node node = new Node(TestDatabase.migrated())) {
            assertThat(node.part(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
            assertThat(node.part(EventStorageEngine.class)).isExactlyInstanceOf(SealingEngine.class);
            assertThat(node.part(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
            assertThat(node.part(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
            assertThat(node.part(Repository.class)).isExactlyInstanceOf(CachingEventSourcingRepository.class);
        }
    }
}
