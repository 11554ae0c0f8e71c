package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;

/**
 * What a body says of an organ that every session of it has: of one that all bodies have, what is peculiar to it; of
 * one of its own, what it is.
 *
 * @param numbered where the numbers of its meetings begin; with 1 at each session unless the profile says otherwise
 * @param admittance to its meetings; nothing is said of it unless the profile does, or whoever opens one
 * @param kind of an organ of its own
 * @param name of an organ of its own, as it stands within a sentence
 * @param members of an organ of its own; none where it is open to all, or where each session names them
 * @param quorum of an organ of its own; that of committees, if it is one, unless the profile says otherwise
 * @param intersessional whether an organ of its own also meets on days that are not of the session, as the bureau may
 */
public record OrganOfABody(
        Organ code,
        @Usually("by-session") MeetingNumbering numbered,
        @Nullable Admittance admittance,
        @Nullable OrganKind kind,
        @Nullable Wording name,
        List<ParticipantCode> members,
        @Nullable QuorumShares quorum,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean intersessional) {
    public OrganOfABody {
        numbered = Objects.requireNonNullElse(numbered, MeetingNumbering.BY_SESSION);
        members = Absent.asEmpty(members);
    }

    /** An organ that the body has of its own, beside those that all bodies have. */
    public record Own(
            SubsidiaryOrgan organ,
            OrganKind kind,
            Wording name,
            List<ParticipantCode> members,
            @Nullable QuorumShares quorum,
            boolean intersessional) {}

    /** This, if it is an organ of the body's own. */
    Optional<Own> asOwn() {
        return code instanceof SubsidiaryOrgan organ && kind != null && name != null
                ? Optional.of(new Own(organ, kind, name, members, quorum, intersessional))
                : Optional.empty();
    }

    /** Whether nothing is said that can only be said of an organ of the body's own. */
    boolean saysNothingOfItsOwn() {
        return kind == null && name == null && members.isEmpty() && quorum == null && !intersessional;
    }
}
