package org.rapporteur.events.act;

import org.rapporteur.events.WireNames;

/** The kinds of act by the names they have in HTTP and in scenario files. */
public final class ActCatalog {
    public static final WireNames<Command> NAMES = WireNames.of(Command.class);

    private ActCatalog() {}
}
