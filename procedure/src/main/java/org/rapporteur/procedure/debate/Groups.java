package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** The groups of States on whose behalf one speaks. */
public final class Groups {
    private Groups() {}

    /**
     * Lets groups pass for which one of these may speak; where nobody is named, those there are.
     *
     * @throws Rejected if there is no such group, or none of them may belong to it
     */
    public static void demandMemberAmong(
            List<ParticipantCode> speakers, List<GroupCode> groups, DecisionContext context) {
        for (GroupCode group : groups) {
            demandKnown(group, context);
            boolean member =
                    speakers.stream().anyMatch(speaker -> context.directory().mayBelong(speaker, group));
            if (!member && !speakers.isEmpty()) {
                demandMember(speakers.getFirst(), List.of(group), context);
            }
        }
    }

    private static void demandKnown(GroupCode group, DecisionContext context) {
        Rejected.unless(
                context.directory().group(group).isPresent(),
                DebateRule.ONE_SPEAKS_FOR_GROUPS_OF_THE_DIRECTORY,
                Map.of("group", group.value()));
    }

    static void demandMember(ParticipantCode speaker, List<GroupCode> groups, DecisionContext context) {
        for (GroupCode group : groups) {
            demandKnown(group, context);
            Rejected.unless(
                    context.directory().mayBelong(speaker, group),
                    DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER,
                    Map.of("group", group, "participant", context.named(speaker)));
        }
    }
}
