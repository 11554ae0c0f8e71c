package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Matter;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/**
 * The figures of a ballot as they were announced.
 *
 * @param votes of each for whom somebody voted
 */
record BallotFigures(int papers, int invalid, int abstaining, int required, List<Integer> votes) {
    /** Those who wrote down a name. */
    int voters() {
        return papers - invalid - abstaining;
    }

    /**
     * Lets figures pass that can be those of one ballot: with one seat to fill each voter writes down one name, with
     * several at most as many.
     *
     * @throws Rejected if they cannot
     */
    void check(int seats) {
        Rejected.unless(
                Stream.concat(Stream.of(papers, invalid, abstaining, required), votes.stream())
                        .allMatch(figure -> figure >= 0),
                BureauRule.FIGURES_OF_A_BALLOT_ARE_NOT_NEGATIVE);
        Rejected.unless(papers > 0, BureauRule.A_BALLOT_HAS_PAPERS);
        long counted = votes.stream().mapToLong(Integer::longValue).sum();
        boolean addUp = voters() >= 0 && (seats == 1 ? counted == voters() : counted <= (long) voters() * seats);
        Rejected.unless(
                addUp,
                BureauRule.VALID_PLUS_INVALID_ARE_THE_PAPERS,
                Map.of("papers", papers, "invalid", invalid, "abstaining", abstaining, "votes", (int)
                        Math.min(Integer.MAX_VALUE, counted)));
        Rejected.unless(
                votes.stream().allMatch(obtained -> obtained <= voters()),
                BureauRule.NOBODY_GETS_MORE_VOTES_THAN_THERE_ARE_VOTERS,
                Map.of("voters", voters()));
    }

    /** The note that another majority was announced than the rules ask for, if one was. */
    Optional<Event> doubt(DecisionContext context) {
        int majority = majority(context);
        return required == majority
                ? Optional.empty()
                : Optional.of(BureauWarning.REQUIRED_IS_NOT_A_MAJORITY_OF_THE_VOTERS.noted(
                        Map.of("required", required, "voters", voters(), "majority", majority)));
    }

    /** As the profile has it for elections; where it says nothing of them, more than half of those who voted. */
    private int majority(DecisionContext context) {
        return context.body()
                .knownVoting()
                .map(voting -> voting.majorities().get(Matter.ELECTION))
                .map(demanded -> demanded.needed(voters()))
                .orElse(voters() / 2 + 1);
    }
}
