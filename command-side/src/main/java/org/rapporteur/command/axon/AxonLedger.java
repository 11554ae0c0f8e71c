package org.rapporteur.command.axon;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.command.ledger.SessionBusy;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.state.ActHistory.Entered;

/** Sends acts over Axon's command bus. */
record AxonLedger(CommandGateway gateway, Receipts receipts) implements Ledger {
    @Override
    public Receipt enter(Act act) {
        try {
            return gateway.sendAndWait(act);
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            throw new SessionBusy(act.session(), conflict);
        }
    }

    @Override
    public Optional<Entered> entered(SessionId session, String actId) {
        return receipts.entered(session, actId);
    }
}
