package org.rapporteur.command.relay;

import java.util.List;
import org.rapporteur.events.Recorded;

/** Where facts go. */
public interface Outlet {
    /**
     * Publishes facts in the order given, and returns only when all of them are kept safely.
     *
     * @throws NotPublished if one of them may not be; all of them are to be published again then
     */
    void publish(List<Recorded> facts);
}
