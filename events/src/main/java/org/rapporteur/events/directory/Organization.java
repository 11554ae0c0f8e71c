package org.rapporteur.events.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.value.ParticipantCode;

/**
 * An organization that has a name here: a regional economic integration organization, which may be a party beside its
 * member States, or one that a body tells.
 *
 * @param code such as "EU"
 * @param names in every language
 * @param members codes of its member States
 * @param weight the number of its votes, where that is not the number of its members
 */
public record Organization(ParticipantCode code, Names names, List<ParticipantCode> members, Optional<Integer> weight)
        implements Participant {

    public Organization {
        members = List.copyOf(members);
        if (Set.copyOf(members).size() != members.size()) {
            throw new IllegalArgumentException("a member of " + code + " is listed twice: " + members);
        }
    }
}
