package org.rapporteur.command.state;

import org.rapporteur.events.fact.BureauEvent;

/** Who was nominated and who holds which office. */
public record Bureau() {
    static final Bureau NONE = new Bureau();

    Bureau evolve(BureauEvent event) {
        return this;
    }
}
