package org.rapporteur.command.state;

import org.rapporteur.events.fact.DocumentEvent;

/** The documents issued and the items they stand under. */
public record Documents() {
    static final Documents NONE = new Documents();

    Documents evolve(DocumentEvent event) {
        return this;
    }
}
