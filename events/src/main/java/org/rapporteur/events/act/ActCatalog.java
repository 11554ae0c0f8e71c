package org.rapporteur.events.act;

import org.rapporteur.events.WireNames;

/** Every kind of act by the name it has in HTTP and in scenario files. */
public final class ActCatalog {
    public static final WireNames<Command> NAMES = WireNames.of(Command.class);

    private ActCatalog() {}
}
