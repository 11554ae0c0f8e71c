package org.rapporteur.events.directory;

import java.util.Optional;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * A Member State of the United Nations, the Holy See or the State of Palestine.
 *
 * @param code ISO 3166-1 alpha-3
 * @param names in every language
 * @param regionalGroup code of the regional group it is elected from; empty for a State that belongs to none
 */
public record State(ParticipantCode code, Names names, Optional<GroupCode> regionalGroup) implements Participant {

    public State {
        if (!code.value().matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a State's code is three capital letters, but got \"" + code + "\"");
        }
    }
}
