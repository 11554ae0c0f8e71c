package org.rapporteur.procedure.meeting;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.value.Organ;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that enough are present, where their number was announced. */
final class Quorum {
    private Quorum() {}

    /** The bureau has no rule on its quorum; a committee of the whole has the one of the plenary. */
    static void check(DeclareQuorum act, DecisionContext context) {
        Organ organ = act.meeting().organ();
        if (organ == Organ.BUREAU || organ == Organ.EXTENDED_BUREAU) {
            return;
        }
        Optional.ofNullable(act.present())
                .ifPresent(present -> context.body()
                        .demandedQuorum()
                        .map(quorum -> quorum.of(act.purpose())
                                .leastOf(context.state().attendance().partiesParticipating()))
                        .ifPresent(needed -> check(act, present, needed)));
    }

    private static void check(DeclareQuorum act, int present, int needed) {
        Rejected.unless(
                present >= needed,
                MeetingRule.A_QUORUM_IS_PRESENT,
                Map.of("meeting", act.meeting(), "purpose", act.purpose(), "present", present, "needed", needed));
    }
}
