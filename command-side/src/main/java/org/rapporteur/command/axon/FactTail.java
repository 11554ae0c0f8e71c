package org.rapporteur.command.axon;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.rapporteur.command.relay.Entry;
import org.rapporteur.command.relay.Tail;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the facts as they are appended, in one node at a time, and hands them on in batches. What the reader throws
 * keeps the token where it is: the batch comes again.
 */
final class FactTail implements SmartLifecycle, Tail {
    private static final int BATCH = 500;

    private final TrackingEventProcessor processor;
    private final TokenStore tokens;
    private final TransactionManager transactions;

    FactTail(
            String name,
            StreamableMessageSource<TrackedEventMessage<?>> store,
            TokenStore tokens,
            TransactionManager transactions,
            Consumer<List<Entry>> reader) {
        this.tokens = tokens;
        this.transactions = transactions;
        processor = TrackingEventProcessor.builder()
                .name(name)
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .eventHandlerInvoker(new BatchInvoker(reader))
                .errorHandler(PropagatingErrorHandler.instance())
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andTokenClaimInterval(1, TimeUnit.SECONDS)
                        .andBatchSize(BATCH))
                .build();
    }

    @Override
    public void start() {
        processor.start();
    }

    @Override
    public void stop() {
        processor.shutDown();
    }

    @Override
    public boolean isRunning() {
        return processor.isRunning();
    }

    @Override
    public void rewind(Runnable meanwhile) {
        processor.shutDown();
        try {
            transactions.executeInTransaction(() -> {
                tokens.fetchToken(processor.getName(), Segment.ROOT_SEGMENT.getSegmentId());
                // Not resetTokens: its token of a replay cannot be read back, and nothing here asks whether it is one.
                tokens.storeToken(null, processor.getName(), Segment.ROOT_SEGMENT.getSegmentId());
                tokens.releaseClaim(processor.getName(), Segment.ROOT_SEGMENT.getSegmentId());
                meanwhile.run();
            });
        } catch (UnableToClaimTokenException held) {
            throw new FollowedElsewhere(held);
        } finally {
            processor.start();
        }
    }

    /** Whether the facts get on: {@code BEHIND} while the reader fails. Acts are taken all the same. */
    Health health() {
        return processor.processingStatus().values().stream()
                .findFirst()
                .map(FactTail::health)
                .orElseGet(() -> Health.up().withDetail("here", false).build());
    }

    private static Health health(EventTrackerStatus status) {
        Health.Builder health = status.isErrorState()
                ? Health.status("BEHIND").withDetail("because", String.valueOf(status.getError()))
                : Health.up();
        return health.withDetail("here", true)
                .withDetail("caughtUp", status.isCaughtUp())
                .build();
    }

    /** Axon hands over message by message; with the last one of a batch all of them are read. */
    private record BatchInvoker(Consumer<List<Entry>> reader) implements EventHandlerInvoker {
        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            BatchingUnitOfWork<?> batch = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
            if (batch.isLastMessage()) {
                reader.accept(batch.getMessages().stream()
                        .map(fact -> OccasionMetaData.entry((DomainEventMessage<?>) fact))
                        .toList());
            }
        }
    }
}
