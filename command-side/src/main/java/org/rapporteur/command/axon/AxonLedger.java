package org.rapporteur.command.axon;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.rapporteur.command.kernel.Receipt;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.command.ledger.SessionBusy;

/** Sends acts over Axon's command bus. */
record AxonLedger(CommandGateway gateway) implements Ledger {
    @Override
    public Receipt enter(Act act) {
        try {
            return gateway.sendAndWait(act);
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            throw new SessionBusy(act.session(), conflict);
        }
    }
}
