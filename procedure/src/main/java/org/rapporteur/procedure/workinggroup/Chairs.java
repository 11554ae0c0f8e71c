package org.rapporteur.procedure.workinggroup;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** Chairs of working groups, who speak and submit drafts in other areas. */
public final class Chairs {
    private Chairs() {}

    /**
     * The chair as given, whose sessions are on record if the record knows any session of the group.
     *
     * @throws Rejected if the body has no such group or the group no such session
     */
    public static WorkingGroupChair known(WorkingGroupChair chair, DecisionContext context) {
        demandGroup(chair.group(), context);
        List<Integer> onRecord = context.state().workingGroups().sessionsOf(chair.group());
        for (Integer session : chair.sessions()) {
            Rejected.unless(
                    onRecord.isEmpty() || onRecord.contains(session),
                    WorkingGroupRule.A_CHAIR_CHAIRED_A_SESSION_ON_RECORD,
                    Map.of("group", chair.group(), "session", session));
        }
        return chair;
    }

    static void demandGroup(WorkingGroupCode group, DecisionContext context) {
        Rejected.unless(
                context.body().workingGroup(group).isPresent(),
                WorkingGroupRule.THE_WORKING_GROUP_BELONGS_TO_THE_BODY,
                Map.of("group", group));
    }
}
