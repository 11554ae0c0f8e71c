package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** The groups of States on whose behalf one speaks. */
final class Groups {
    private Groups() {}

    static void demandMember(ParticipantCode speaker, List<GroupCode> groups, DecisionContext context) {
        for (GroupCode group : groups) {
            Rejected.unless(
                    context.directory().group(group).isPresent(),
                    DebateRule.ONE_SPEAKS_FOR_GROUPS_OF_THE_DIRECTORY,
                    Map.of("group", group.value()));
            Rejected.unless(
                    context.directory().mayBelong(speaker, group),
                    DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER,
                    Map.of("group", group, "participant", context.named(speaker)));
        }
    }
}
