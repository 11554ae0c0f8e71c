package org.rapporteur.command.axon;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.command.ledger.LogsAtHand;
import org.rapporteur.procedure.kernel.Rejected;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions as aggregates: loaded, locked, cached, snapshotted; and the bus that brings acts to them. */
@Configuration(proxyBeanMethods = false)
class SessionWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    AggregateFactory<SessionAggregate> newSessions(FactStore store) {
        return new SessionFactory(store);
    }

    /** Snapshots are taken beside the acts, so that no act waits for one. */
    @Bean
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    Snapshotter snapshotter(
            EventStore store,
            AggregateFactory<SessionAggregate> newSessions,
            TransactionManager transactions,
            ExecutorService snapshotThread) {
        return AggregateSnapshotter.builder()
                .eventStore(store)
                .aggregateFactories(newSessions)
                .transactionManager(transactions)
                .executor(snapshotThread)
                .build();
    }

    @Bean
    Cache sessionCache(@Value("${rapporteur.sessions.cached:1000}") int sessions) {
        return new SessionCache(sessions);
    }

    @Bean
    Repository<SessionAggregate> sessions(
            EventStore store,
            AggregateFactory<SessionAggregate> newSessions,
            Snapshotter snapshotter,
            Cache sessionCache,
            @Value("${rapporteur.sessions.facts-per-snapshot:100}") int factsPerSnapshot) {
        return EventSourcingRepository.builder(SessionAggregate.class)
                .eventStore(store)
                .aggregateFactory(newSessions)
                .lockFactory(PessimisticLockFactory.usingDefaults())
                .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, factsPerSnapshot))
                .cache(sessionCache)
                .build();
    }

    @Bean
    CommandBus commandBus(TransactionManager transactions) {
        return SimpleCommandBus.builder()
                .transactionManager(transactions)
                // A refusal has changed nothing. To roll back would have the whole session read anew by the next act.
                .rollbackConfiguration(failure -> !(failure instanceof Rejected))
                .build();
    }

    @Bean
    Ledger ledger(
            CommandBus bus, Repository<SessionAggregate> sessions, FactStore store, DataSource database, Clock clock) {
        Receipts receipts = new Receipts(JdbcClient.create(database));
        bus.subscribe(Act.class.getName(), new EnterAct(sessions, store, receipts, clock));
        return new AxonLedger(
                DefaultCommandGateway.builder()
                        .commandBus(bus)
                        .retryScheduler(new RetryAfterConflict())
                        .build(),
                receipts,
                store,
                new LogsAtHand(store),
                clock);
    }
}
