package org.rapporteur.procedure.state;

import java.util.Optional;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;

/**
 * How many must be present in the meetings of an organ, as far as a rule or a decision says so.
 *
 * @param ofItsOwn whether it was given for this organ; a committee of the whole for which the rules give none has that
 *     of the plenary
 * @param whole of how many the shares are shares
 * @param most how many there can be
 */
public record OrganQuorum(QuorumShares shares, boolean ofItsOwn, int whole, int most) {

    /** How many that is for a purpose. */
    public int required(QuorumPurpose purpose) {
        return shares.of(purpose).leastOf(whole);
    }

    /** That of an organ; nothing where no rule is known. */
    static Optional<OrganQuorum> of(Organ organ, DecisionContext context) {
        Optional<BodyProfile.Quorum> rule = context.body().demandedQuorum();
        return switch (organ) {
            case StandingOrgan.PLENARY -> rule.map(quorum -> ofAll(quorum.ofThePlenary(), true, context));
            case StandingOrgan.COMMITTEE_OF_THE_WHOLE ->
                rule.map(quorum -> ofAll(
                        quorum.ofCommittees().orElseGet(quorum::ofThePlenary),
                        quorum.ofCommittees().isPresent(),
                        context));
            case StandingOrgan.BUREAU, StandingOrgan.EXTENDED_BUREAU -> Optional.empty();
            case SubsidiaryOrgan established ->
                context.state()
                        .organs()
                        .find(established)
                        .flatMap(known -> known.quorumSet()
                                .or(() -> known.kind() == OrganKind.COMMITTEE
                                        ? rule.flatMap(BodyProfile.Quorum::ofCommittees)
                                        : Optional.empty())
                                .map(shares -> ofMembers(shares, known, context)));
        };
    }

    private static OrganQuorum ofMembers(QuorumShares shares, SessionOrgan organ, DecisionContext context) {
        int members = organ.size();
        return members == 0 ? ofAll(shares, true, context) : new OrganQuorum(shares, true, members, members);
    }

    /** Of all that take part in the session, or of all parties or members, as the rules have it. */
    private static OrganQuorum ofAll(QuorumShares shares, boolean ofItsOwn, DecisionContext context) {
        Participants participants = context.participants();
        Optional<Integer> known =
                context.body().demandedQuorum().flatMap(quorum -> Optional.ofNullable(quorum.whole()));
        return new OrganQuorum(
                shares,
                ofItsOwn,
                known.orElseGet(participants::forQuorum),
                known.orElseGet(participants::participating));
    }
}
