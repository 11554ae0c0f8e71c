package org.rapporteur.command.relay;

import java.util.List;

/** The event store as the relay looks things up in it. */
public interface Entries {
    /** What there is of a session from a version on, in order. */
    List<Entry> of(String session, long fromVersion, int atMost);
}
