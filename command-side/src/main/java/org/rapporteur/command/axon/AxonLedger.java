package org.rapporteur.command.axon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.command.ledger.Foreseen;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.command.ledger.LogsAtHand;
import org.rapporteur.command.ledger.SessionBusy;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Already;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/** Sends acts over Axon's command bus. */
record AxonLedger(CommandGateway gateway, Receipts receipts, FactStore store, LogsAtHand logs, Clock clock)
        implements Ledger {
    @Override
    public Receipt enter(Act act) {
        try {
            return gateway.sendAndWait(act);
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            throw new SessionBusy(act.session(), conflict);
        }
    }

    /** Decided beside the session as it is at hand, which so stays untouched. */
    @Override
    public Foreseen foresee(Act act) {
        List<Recorded> log = logs.whole(act.session());
        Occasion occasion = Occasions.of(act, clock);
        SessionState state = SessionState.after(log);
        ActHistory history = new CourseOnRecord(act.session(), receipts, store);
        List<Recorded> facts = new ArrayList<>();
        Hash previous = log.isEmpty()
                ? StatedFact.beginning(act.session())
                : log.getLast().hash();
        for (Event event : Procedure.decide(act.command(), state, occasion, history)) {
            SessionAggregate.requireRoom(event);
            long version = log.size() + facts.size() + 1L;
            Recorded fact = Recorded.after(previous, act.session(), version, event, occasion);
            facts.add(fact);
            previous = fact.hash();
        }
        return new Foreseen(log, facts);
    }

    @Override
    public Optional<Recorded> alreadySaid(Act act, List<Recorded> log) {
        return Already.said(act.command(), Occasions.of(act, clock), log);
    }

    @Override
    public List<Recorded> log(SessionId session, long version) {
        return logs.upTo(session, version);
    }

    @Override
    public Optional<Entered> entered(SessionId session, String actId) {
        return receipts.entered(session, actId);
    }
}
