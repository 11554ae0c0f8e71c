package org.rapporteur.procedure.vote;

import java.util.Collection;
import java.util.Optional;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.Weight;
import org.rapporteur.procedure.state.DecisionContext;

/** The votes that participants have: one each, unless the vote or their kind says otherwise. */
final class Votes {
    private final Vote vote;
    private final DecisionContext context;

    Votes(Vote vote, DecisionContext context) {
        this.vote = vote;
        this.context = context;
    }

    int of(Collection<ParticipantCode> names) {
        return names.stream().mapToInt(this::of).sum();
    }

    /** An integration organization has as many as it has member States. */
    int of(ParticipantCode name) {
        return vote.weights().stream()
                .filter(weight -> weight.party().equals(name))
                .map(Weight::votes)
                .findFirst()
                .orElseGet(() -> Math.max(1, membersOf(name)));
    }

    private int membersOf(ParticipantCode name) {
        return context.state().attendance().isOrganization(name)
                ? context.directory().membersOf(name).size()
                : 0;
    }

    /** All there can be, as far as the record knows; an integration organization has none beside its members. */
    int thereAre() {
        int more =
                vote.weights().stream().mapToInt(weight -> weight.votes() - 1).sum();
        return more + members().orElseGet(this::participating);
    }

    /** The members of the body; nothing where their number is not known. */
    Optional<Integer> members() {
        return context.body().knownVoting().flatMap(voting -> Optional.ofNullable(voting.members()));
    }

    int participating() {
        return context.state().attendance().participating(Category.STATE_PARTY);
    }
}
