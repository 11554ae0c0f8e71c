package org.rapporteur.events.directory;

import java.util.Optional;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * A Member State of the United Nations, the Holy See, the State of Palestine, or what else a body has as a member.
 *
 * @param code ISO 3166-1 alpha-3 of a State
 * @param names in every language
 * @param regionalGroup code of the regional group it is elected from; empty for a State that belongs to none
 * @param weight the number of its votes, where that is not one
 */
public record State(ParticipantCode code, Names names, Optional<GroupCode> regionalGroup, Optional<Integer> weight)
        implements Participant {

    State in(GroupCode group) {
        return new State(code, names, Optional.of(group), weight);
    }
}
