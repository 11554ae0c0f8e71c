package org.rapporteur.events.directory;

import java.util.List;
import java.util.Set;
import org.rapporteur.events.value.ParticipantCode;

/**
 * A regional economic integration organization, which may be a party beside its member States.
 *
 * @param code capital letters, such as "EU"
 * @param names in every language
 * @param members codes of its member States
 */
public record Organization(ParticipantCode code, Names names, List<ParticipantCode> members) implements Participant {

    public Organization {
        if (!code.value().matches("[A-Z]+")) {
            throw new IllegalArgumentException("an organization's code is capital letters, but got \"" + code + "\"");
        }
        members = List.copyOf(members);
        if (Set.copyOf(members).size() != members.size()) {
            throw new IllegalArgumentException("a member of " + code + " is listed twice: " + members);
        }
    }
}
