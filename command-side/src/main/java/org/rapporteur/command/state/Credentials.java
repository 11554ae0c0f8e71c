package org.rapporteur.command.state;

import org.rapporteur.events.fact.CredentialsEvent;

/** How far the credentials have come. */
public record Credentials() {
    static final Credentials NONE = new Credentials();

    Credentials evolve(CredentialsEvent event) {
        return this;
    }
}
