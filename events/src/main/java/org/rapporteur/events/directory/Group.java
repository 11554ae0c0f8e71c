package org.rapporteur.events.directory;

import java.util.List;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * A group of States, or of what else the members of a body are: regional (from which officers are elected) or
 * negotiating (on whose behalf one speaks).
 *
 * @param code such as "asia-pacific" or "group-of-77-and-china"
 * @param kind what the group is for
 * @param known whether it is known at all who may belong to it
 * @param regions whose States may belong to it
 * @param members who may belong to it besides
 * @param names in every language
 */
public record Group(
        GroupCode code,
        GroupKind kind,
        boolean known,
        List<GroupCode> regions,
        List<ParticipantCode> members,
        Names names) {

    /** Whether a State may be one of it: always, where the directory knows nothing of the group or of the State. */
    boolean mayInclude(State state) {
        boolean isOfItsRegions = !regions.isEmpty()
                && state.regionalGroup().map(regions::contains).orElse(true);
        return !known || isOfItsRegions || members.contains(state.code());
    }
}
