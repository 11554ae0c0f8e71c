package org.rapporteur.procedure.vote;

import java.util.Collection;
import java.util.Optional;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.directory.Participant;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.Weight;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Participants;
import org.rapporteur.procedure.state.SessionOrgan;

/**
 * The votes that are there in an organ: one for each who votes, unless the vote, the body or their kind says otherwise.
 */
final class Votes {
    private final Vote vote;
    private final DecisionContext context;

    /** How many an organ has that the session established; nothing of another, or of one open to all. */
    private final Optional<Integer> ofTheOrgan;

    Votes(Vote vote, Organ organ, DecisionContext context) {
        this.vote = vote;
        this.context = context;
        this.ofTheOrgan =
                context.state().organs().find(organ).map(SessionOrgan::size).filter(size -> size > 0);
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
                .orElseGet(() -> usually(name));
    }

    private int usually(ParticipantCode name) {
        return context.directory()
                .participant(name)
                .flatMap(Participant::weight)
                .orElseGet(() -> Math.max(1, membersOf(name)));
    }

    private int membersOf(ParticipantCode name) {
        return context.participants().isOrganization(name)
                ? context.directory().membersOf(name).size()
                : 0;
    }

    /** All there can be, as far as the record knows; an integration organization has none beside its members. */
    int thereAre() {
        int more =
                vote.weights().stream().mapToInt(weight -> weight.votes() - 1).sum();
        return more + moreByTheProfile() + members().orElseGet(this::participating);
    }

    private int moreByTheProfile() {
        Participants participants = context.participants();
        return participants.attendance().registrations().keySet().stream()
                .filter(name -> participants.may(name, Right.VOTE) && !participants.isOrganization(name))
                .filter(name -> vote.weights().stream()
                        .noneMatch(weight -> weight.party().equals(name)))
                .mapToInt(name -> usually(name) - 1)
                .sum();
    }

    /** The members of the organ, or of the body where it is open to all; nothing where their number is not known. */
    Optional<Integer> members() {
        return ofTheOrgan.isPresent() ? ofTheOrgan : membersOfTheBody();
    }

    private Optional<Integer> membersOfTheBody() {
        return context.body().knownVoting().flatMap(voting -> Optional.ofNullable(voting.members()));
    }

    int participating() {
        return ofTheOrgan.orElseGet(context.participants()::voting);
    }
}
