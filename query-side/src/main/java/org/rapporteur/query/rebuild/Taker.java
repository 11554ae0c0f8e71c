package org.rapporteur.query.rebuild;

import java.util.List;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;

/** Takes in a batch of facts, and what was found of messages that carry none as it was recorded. */
interface Taker {
    void take(List<StatedFact> facts, List<Finding> refused);
}
