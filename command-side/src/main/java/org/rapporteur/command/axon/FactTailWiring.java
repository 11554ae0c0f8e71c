package org.rapporteur.command.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.rapporteur.command.relay.Entries;
import org.rapporteur.command.relay.HeldBack;
import org.rapporteur.command.relay.Published;
import org.rapporteur.command.relay.Relay;
import org.rapporteur.command.relay.Republication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event store is the outbox: the relay reads its tail. */
@Configuration(proxyBeanMethods = false)
class FactTailWiring {

    @Bean
    FactTail relayTail(ClosingEventStore store, TokenStore tokens, TransactionManager transactions, Relay relay) {
        return new FactTail("relay", store, tokens, transactions, relay::pass);
    }

    @Bean
    Entries storedEntries(EventStore store) {
        return new EntriesInStore(store);
    }

    @Bean
    Republication republication(FactTail relayTail, Published published, HeldBack heldBack) {
        return new Republication(relayTail, published, heldBack);
    }

    @Bean("relayHealthIndicator")
    HealthIndicator relayHealth(FactTail relayTail, HeldBack heldBack) {
        return new RelayHealth(relayTail, heldBack);
    }
}
