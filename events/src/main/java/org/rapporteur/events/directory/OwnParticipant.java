package org.rapporteur.events.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Wording;

/**
 * A member of a body, or an organization, that a profile names itself.
 *
 * @param name as in an alphabetical list: "Lakeside Choir"
 * @param text as in a sentence, where that is not the same: "the Lakeside Choir"
 * @param full as in a sentence on first use, where that is longer
 * @param organization whether it is an organization, not a State or what the members of the body are instead
 * @param members of an organization that takes part for them
 * @param weight the usual number of its votes; one, or those of its members, unless the profile says otherwise
 */
public record OwnParticipant(
        ParticipantCode code,
        Wording name,
        @Nullable Wording text,
        @Nullable Wording full,
        boolean organization,
        List<ParticipantCode> members,
        @Bound(least = 1) @Nullable Integer weight) {

    public OwnParticipant {
        Names.requireTidy(name);
        Names.requireTidy(text);
        Names.requireTidy(full);
        members = Absent.asEmpty(members);
        if (Set.copyOf(members).size() != members.size()) {
            throw new IllegalArgumentException("a member of '%s' is listed twice: %s".formatted(code, members));
        }
        if (!organization && !members.isEmpty()) {
            throw new IllegalArgumentException("only an organization has members, but '%s' is none".formatted(code));
        }
    }

    State asState() {
        return new State(code, names(), Optional.empty(), Optional.ofNullable(weight));
    }

    Organization asOrganization() {
        return new Organization(code, names(), members, Optional.ofNullable(weight));
    }

    private Names names() {
        return Names.told(code.value(), name, text, full);
    }
}
