package org.rapporteur.query.rebuild;

import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.proof.Finding;

/** Takes in a batch of facts, and what was found of messages that carry none as it was recorded. */
interface Taker {
    void take(List<Recorded> facts, List<Finding> refused);
}
