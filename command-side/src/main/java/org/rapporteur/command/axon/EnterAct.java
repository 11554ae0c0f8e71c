package org.rapporteur.command.axon;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.state.ActHistory;

/** Enters one act, within the unit of work and the transaction of the command bus. */
final class EnterAct implements MessageHandler<CommandMessage<?>> {
    private final Repository<SessionAggregate> sessions;
    private final FactStore store;
    private final Receipts receipts;
    private final Clock clock;

    EnterAct(Repository<SessionAggregate> sessions, FactStore store, Receipts receipts, Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public Receipt handle(CommandMessage<?> message) throws Exception {
        Act act = (Act) message.getPayload();
        String id = act.session().value();
        Aggregate<SessionAggregate> session = sessions.loadOrCreate(id, () -> new SessionAggregate(id, store));
        Receipts.Standing standing = receipts.standing(act);
        requireCurrent(session, standing);
        return standing.receiptOf(act).orElseGet(() -> enter(act, session));
    }

    private Receipt enter(Act act, Aggregate<SessionAggregate> session) {
        Occasion occasion = Occasions.of(act, clock);
        ActHistory history = new CourseOnRecord(act.session(), receipts, store);
        List<Event> facts = session.invoke(aggregate -> aggregate.decide(act.command(), occasion, history));
        Receipt receipt =
                new Receipt(act.session(), version(session), !facts.isEmpty(), DiscrepancyNoted.among(facts.stream()));
        receipts.keep(act, occasion, receipt);
        return receipt;
    }

    /**
     * A session in the cache knows nothing of what other nodes recorded since; to refuse on old facts would be wrong.
     */
    private static void requireCurrent(Aggregate<SessionAggregate> session, Receipts.Standing standing) {
        if (version(session) != standing.version()) {
            throw new ConcurrencyException("the session is at version %d, the cached one at %d"
                    .formatted(standing.version(), version(session)));
        }
    }

    private static long version(Aggregate<SessionAggregate> session) {
        @Nullable Long lastSequenceNumber = session.version();
        return lastSequenceNumber == null ? 0 : OccasionMetaData.version(lastSequenceNumber);
    }
}
