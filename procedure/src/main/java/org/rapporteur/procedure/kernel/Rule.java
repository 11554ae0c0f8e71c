package org.rapporteur.procedure.kernel;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;

/** A rule that an act can break. Implemented by one enum per area, whose constants are sentences. */
public interface Rule {
    /** The sentence, as an identifier; its words are in the phrasebook of refusals of every language. */
    String name();

    /** The matter in the rules of procedure of the body, where its number is known; the profile has the number. */
    default Optional<RuleTopic> topic() {
        return Optional.empty();
    }
}
