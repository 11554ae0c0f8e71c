package org.rapporteur.command.ledger;

import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;

/** The facts as they are stored. */
public interface FactStore {
    /** Where nothing is recorded yet. */
    FactStore NONE = (_, _) -> List.of();

    /** The facts of a session from a version on, in order; none if there is no such session or version. */
    List<Recorded> of(SessionId session, long fromVersion);
}
