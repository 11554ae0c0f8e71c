package org.rapporteur.events.value;

import java.util.List;

/**
 * A group of States that comes to sponsor a draft.
 *
 * @param presentedBy the one of them that does so on its behalf
 * @param exceptMembers those of them for which it does not
 */
public record SponsorGroup(GroupCode group, ParticipantCode presentedBy, List<ParticipantCode> exceptMembers) {
    public SponsorGroup {
        exceptMembers = Absent.asEmpty(exceptMembers);
    }
}
