package org.rapporteur.query.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Group;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.query.state.Debate;

/**
 * How often States took the floor, by regional group, and everybody else.
 *
 * @param byGroup every regional group of the body, also those that have not spoken
 * @param others organizations, and States that belong to no group
 */
public record Speaking(Map<GroupCode, Long> byGroup, long others) {

    static Speaking of(Debate debate, BodyProfile body) {
        Map<GroupCode, Long> byGroup = new LinkedHashMap<>();
        groups(body).forEach(group -> byGroup.put(group, 0L));
        long others = 0;
        for (Debate.Intervention intervention : debate.interventions()) {
            if (intervention.speaker() == null) {
                continue;
            }
            Optional<GroupCode> group = regionalGroup(intervention.speaker());
            group.ifPresent(known -> byGroup.merge(known, 1L, Long::sum));
            others += group.isEmpty() ? 1 : 0;
        }
        return new Speaking(byGroup, others);
    }

    /** In the order of rotation, the only one a body lays down. */
    private static List<GroupCode> groups(BodyProfile body) {
        return body.rotating().map(BodyProfile.Rotation::order).orElse(List.of());
    }

    private static Optional<GroupCode> regionalGroup(ParticipantCode speaker) {
        Directory directory = Directory.standard();
        return directory
                .participant(speaker)
                .flatMap(known -> directory.regionalGroup(known.code()).map(Group::code));
    }
}
