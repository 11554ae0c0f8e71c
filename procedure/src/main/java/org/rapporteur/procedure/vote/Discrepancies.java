package org.rapporteur.procedure.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Vote;
import org.rapporteur.procedure.state.DecisionContext;

/** What in a decision does not fit together, and is noted beside what was announced. */
public final class Discrepancies {
    private final Organ organ;
    private final DecisionContext context;
    private final List<DiscrepancyNoted> found = new ArrayList<>();

    private Discrepancies(Organ organ, DecisionContext context) {
        this.organ = organ;
        this.context = context;
    }

    /** The discrepancies in a decision on a question. */
    static List<DiscrepancyNoted> of(Question question, Decision decision, Organ organ, DecisionContext context) {
        if (decision.vote() == null) {
            return decision.byVote() ? List.of() : withoutAVote(question, organ, context);
        }
        Discrepancies discrepancies = new Discrepancies(organ, context);
        discrepancies.inVote(decision.vote());
        discrepancies.amongSponsors(question, decision.vote());
        discrepancies.inMethod(question, decision.vote());
        return discrepancies.found;
    }

    /** The discrepancies in a decision on a question of which no vote is on record. */
    static List<DiscrepancyNoted> withoutAVote(Question question, Organ organ, DecisionContext context) {
        Discrepancies discrepancies = new Discrepancies(organ, context);
        discrepancies.requestedInVain(question);
        discrepancies.openedInVain(question);
        return discrepancies.found;
    }

    /** The discrepancies in the figures and the names of a vote in an organ. */
    public static List<DiscrepancyNoted> in(Vote vote, Organ organ, DecisionContext context) {
        Discrepancies discrepancies = new Discrepancies(organ, context);
        discrepancies.inVote(vote);
        return discrepancies.found;
    }

    private void requestedInVain(Question question) {
        if (context.state().questions().isVoteRequestedOn(question, organ)) {
            found.add(VoteWarning.VOTE_REQUESTED_AND_NOT_TAKEN.noted(Map.of()));
        }
    }

    private void openedInVain(Question question) {
        context.state()
                .questions()
                .votingOn(question, organ)
                .ifPresent(_ -> found.add(VoteWarning.VOTING_OPENED_AND_NO_VOTE_ON_RECORD.noted(Map.of())));
    }

    private void inMethod(Question question, Vote vote) {
        context.state()
                .questions()
                .votingOn(question, organ)
                .filter(opened -> opened.method() != vote.method())
                .ifPresent(opened -> found.add(VoteWarning.VOTED_BY_ANOTHER_METHOD_THAN_OPENED.noted(
                        Map.of("opened", opened.method(), "method", vote.method()))));
    }

    private void inVote(Vote vote) {
        Votes votes = new Votes(vote, organ, context);
        int cast = vote.tally().total();
        if (cast > votes.thereAre()) {
            found.add(VoteWarning.MORE_VOTES_THAN_MEMBERS.noted(Map.of("votes", cast, "members", votes.thereAre())));
        }
        if (vote.rollCall() != null) {
            inNames(vote.rollCall(), vote, votes);
        }
    }

    private void inNames(RollCall roll, Vote vote, Votes votes) {
        Set<ParticipantCode> twice = new TreeSet<>();
        Set<ParticipantCode> inTwoLists = new TreeSet<>();
        Set<ParticipantCode> inAnother = new HashSet<>();
        for (Choice choice : Choice.values()) {
            List<ParticipantCode> names = roll.of(choice).orElse(List.of());
            Set<ParticipantCode> here = new HashSet<>();
            names.stream().filter(name -> !here.add(name)).forEach(twice::add);
            here.stream().filter(inAnother::contains).forEach(inTwoLists::add);
            inAnother.addAll(here);
            compare(choice, roll, vote, votes);
        }
        twice.forEach(name -> found.add(VoteWarning.NAME_LISTED_TWICE.noted(Map.of("participant", name))));
        inTwoLists.forEach(name -> found.add(VoteWarning.NAME_IN_TWO_LISTS.noted(Map.of("participant", name))));
        inAnother.stream()
                .filter(name -> context.state().attendance().categoryOf(name).isEmpty())
                .sorted()
                .forEach(name -> found.add(VoteWarning.UNKNOWN_VOTER.noted(Map.of("participant", name))));
    }

    private void compare(Choice choice, RollCall roll, Vote vote, Votes votes) {
        Integer announced = vote.tally().of(choice);
        roll.of(choice).ifPresent(names -> {
            int named = votes.of(names);
            if (announced != null && named != announced) {
                found.add(VoteWarning.NAMES_DIFFER_FROM_COUNTS.noted(
                        Map.of("choice", choice, "named", named, "announced", announced)));
            }
        });
    }

    private void amongSponsors(Question question, Vote vote) {
        if (question.kind() != QuestionKind.DRAFT || question.draft() == null) {
            return;
        }
        Set<ParticipantCode> otherwise = new HashSet<>();
        Stream.of(Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_PARTICIPATING)
                .forEach(choice -> otherwise.addAll(vote.named(choice)));
        context.draft(question.draft()).sponsors().present().stream()
                .filter(sponsor -> otherwise.contains(sponsor.party()))
                .forEach(sponsor -> found.add(VoteWarning.SPONSOR_DID_NOT_VOTE_IN_FAVOUR.noted(
                        Map.of("participant", sponsor.party(), "draft", question.draft()))));
    }
}
