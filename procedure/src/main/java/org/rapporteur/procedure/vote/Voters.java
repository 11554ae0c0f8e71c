package org.rapporteur.procedure.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Vote;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that those who are on record with a vote have one. A name nobody registered is only noted. */
final class Voters {
    private Voters() {}

    static void check(Vote vote, DecisionContext context) {
        Set<ParticipantCode> named = Stream.concat(
                        Optional.ofNullable(vote.rollCall()).stream().flatMap(Voters::voting),
                        vote.startingWith() == null ? Stream.empty() : Stream.of(vote.startingWith()))
                .collect(Collectors.toSet());
        named.stream()
                .filter(name -> context.state().attendance().categoryOf(name).isPresent())
                .sorted()
                .forEach(name -> context.demandParty(name, VoteRule.ONLY_PARTIES_VOTE));
        named.stream()
                .filter(context.participants()::isOrganization)
                .sorted()
                .forEach(organization -> demandNoMemberBeside(organization, named, context));
    }

    /** Everybody named, in the order of the lists. */
    static Stream<ParticipantCode> voting(RollCall roll) {
        return Stream.of(Choice.values()).flatMap(choice -> roll.of(choice).orElse(List.of()).stream());
    }

    private static void demandNoMemberBeside(
            ParticipantCode organization, Set<ParticipantCode> named, DecisionContext context) {
        context.memberAmong(named, organization).ifPresent(member -> {
            throw Rejected.because(
                    VoteRule.AN_INTEGRATION_ORGANIZATION_VOTES_INSTEAD_OF_ITS_MEMBERS,
                    Map.of(
                            "organization", context.named(organization),
                            "participant", context.named(member)));
        });
    }
}
