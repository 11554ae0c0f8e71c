package org.rapporteur.procedure.organ;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.state.DecisionContext;

/** Who sits on a credentials committee, under the rules of the General Assembly and of conferences. */
public final class CredentialsCommittee {
    private static final int MEMBERS = 9;

    private CredentialsCommittee() {}

    /**
     * Lets somebody pass who can be a member of an organ of this kind.
     *
     * @throws org.rapporteur.procedure.kernel.Rejected if it is one, and this is no party
     */
    public static void demandEligible(ParticipantCode member, OrganKind kind, DecisionContext context) {
        if (kind == OrganKind.CREDENTIALS_COMMITTEE) {
            context.demandParty(member, OrganRule.ONLY_PARTIES_EXAMINE_CREDENTIALS);
        }
    }

    /** What is noted where it has other than nine members; where none are named, nobody knows how many. */
    public static Optional<DiscrepancyNoted> ofOtherThanNine(OrganKind kind, int members) {
        return kind == OrganKind.CREDENTIALS_COMMITTEE && members > 0 && members != MEMBERS
                ? Optional.of(OrganWarning.CREDENTIALS_COMMITTEE_OF_OTHER_THAN_NINE.noted(Map.of("members", members)))
                : Optional.empty();
    }
}
