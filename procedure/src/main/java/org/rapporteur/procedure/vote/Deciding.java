package org.rapporteur.procedure.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile.Tie;
import org.rapporteur.events.body.BodyProfile.Voting;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.Membership;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.DecisionContext;

/** The taking of a decision: whether it may be taken so, and what about it does not fit together. */
public final class Deciding {
    private final Question question;
    private final DecisionOutcome outcome;
    private final Decision decision;
    private final Organ organ;
    private final DecisionContext context;
    private final Optional<Majority> required;

    private Deciding(
            Question question, DecisionOutcome outcome, Decision decision, Organ organ, DecisionContext context) {
        this.question = question;
        this.outcome = outcome;
        this.decision = decision;
        this.organ = organ;
        this.context = context;
        this.required =
                decision.vote() == null ? Optional.empty() : Matters.majority(question, decision, organ, context);
    }

    /**
     * The meeting in which a decision is taken; {@code null} for one that is taken in writing.
     *
     * @throws Rejected if no meeting is under way that can take it
     */
    public static @Nullable MeetingNumber meetingFor(Decision decision, DecisionContext context) {
        return decision.inWriting() ? null : context.inPlenaryWithQuorum();
    }

    /**
     * The decision as a fact, and the discrepancies in it.
     *
     * @param meeting in which it is taken; {@code null} where it is taken in writing
     * @param item under which it is taken
     * @throws Rejected if a question is not decided so
     */
    public static List<Event> decide(
            @Nullable MeetingNumber meeting,
            @Nullable ItemNumber item,
            Question question,
            DecisionOutcome outcome,
            Decision decision,
            DecisionContext context) {
        Organ organ = meeting == null ? StandingOrgan.PLENARY : meeting.organ();
        if (outcome.isOnTheMerits()) {
            Ruled.demandPut(question, organ, context);
        }
        Deciding deciding = new Deciding(question, outcome, decision, organ, context);
        if (meeting != null) {
            checkNothingElseIsVotedOn(question, organ, context);
        }
        deciding.check();
        List<Event> facts = new ArrayList<>();
        facts.add(new QuestionDecided(meeting, item, question, outcome, decision, deciding.required.orElse(null)));
        facts.addAll(deciding.discrepancies(meeting));
        return facts;
    }

    /**
     * The discrepancies in how a committee came to recommend a draft, or not to: by a majority of those present and
     * voting, whatever the plenary needs for it.
     *
     * @param decision {@code null} where it is not known how
     * @throws Rejected if that is not decided so, or not at this moment
     */
    public static List<Event> recommended(
            Symbol draft,
            DecisionOutcome outcome,
            @Nullable Decision decision,
            MeetingNumber meeting,
            DecisionContext context) {
        Question question = Question.ofDraft(draft);
        Ruled.demandPut(question, meeting.organ(), context);
        checkNothingElseIsVotedOn(question, meeting.organ(), context);
        if (decision == null) {
            return List.copyOf(Discrepancies.withoutAVote(question, meeting.organ(), context));
        }
        Deciding deciding = new Deciding(question, outcome, decision, meeting.organ(), context);
        deciding.check();
        return deciding.discrepancies(meeting);
    }

    private List<Event> discrepancies(@Nullable MeetingNumber meeting) {
        List<Event> facts = new ArrayList<>(Discrepancies.of(question, decision, organ, context));
        if (meeting != null && decision.vote() != null) {
            facts.addAll(Membership.othersIn(decision.vote(), meeting, context));
        }
        return facts;
    }

    /** An adoption as a decision on its question; nothing where nobody said how it came about. */
    public static List<Event> adopted(
            MeetingNumber meeting, Question question, @Nullable Decision decision, DecisionContext context) {
        return decision == null
                ? List.of()
                : decide(
                        meeting,
                        context.itemThen(meeting).orElse(null),
                        question,
                        DecisionOutcome.ADOPTED,
                        decision,
                        context);
    }

    /** The same, and then the fact that it was adopted. */
    public static List<Event> adopted(
            MeetingNumber meeting,
            Question question,
            @Nullable Decision decision,
            DecisionContext context,
            Event adoption) {
        List<Event> facts = new ArrayList<>(adopted(meeting, question, decision, context));
        facts.add(adoption);
        return facts;
    }

    /**
     * Checks that a vote was cast by those who have one, by a method of the body.
     *
     * @throws Rejected if it was not
     */
    public static void checkCast(Vote vote, DecisionContext context) {
        checkMethod(vote.method(), context);
        Voters.check(vote, context);
    }

    /**
     * Checks that the body votes by this method.
     *
     * @throws Rejected if it has others
     */
    public static void checkMethod(VotingMethod method, DecisionContext context) {
        context.body()
                .knownVoting()
                .map(Voting::methods)
                .filter(methods -> !methods.isEmpty())
                .ifPresent(methods -> Rejected.unless(
                        methods.contains(method), VoteRule.THE_BODY_VOTES_BY_ITS_METHODS, Map.of("method", method)));
    }

    /**
     * Checks that parties ask for a vote.
     *
     * @throws Rejected if somebody else does
     */
    public static void checkRequest(List<ParticipantCode> by, DecisionContext context) {
        by.forEach(party -> context.demandParty(party, VoteRule.ONLY_PARTIES_ASK_FOR_A_VOTE));
    }

    private Optional<Voting> voting() {
        return context.body().knownVoting();
    }

    private void check() {
        Rejected.unless(
                !context.state().questions().isSettled(question, organ), VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
        if (question.kind() == QuestionKind.DRAFT && question.draft() != null && outcome.isOnTheMerits()) {
            checkAmendments(question.draft(), context);
        }
        checkMode();
        checkRequest(decision.requestedBy(), context);
        decision.positions().forEach(position -> context.capacityOf(position.party()));
        if (decision.vote() != null) {
            checkVote(decision.vote());
        }
    }

    /**
     * Checks that no amendments to a draft wait: as long as they do, nobody knows which text is decided on.
     *
     * @throws Rejected if any do
     */
    public static void checkAmendments(Symbol draft, DecisionContext context) {
        List<Integer> waiting = context.state().amendmentsBefore(draft).stream()
                .map(Amendment::number)
                .toList();
        Rejected.unless(
                waiting.isEmpty(),
                VoteRule.AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT,
                Map.of("draft", draft, "numbers", waiting));
    }

    /** An appeal may be decided while a vote is under way on whose conduct the ruling was. */
    private static void checkNothingElseIsVotedOn(Question question, Organ organ, DecisionContext context) {
        if (question.kind() == QuestionKind.APPEAL) {
            return;
        }
        context.state()
                .questions()
                .votedOn(organ)
                .ifPresent(
                        other -> Rejected.unless(other.equals(question), VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME));
    }

    private void checkMode() {
        boolean byVote = decision.mode() == DecisionMode.VOTE;
        Rejected.unless(!byVote || decision.vote() != null, VoteRule.A_VOTE_HAS_ITS_FIGURES);
        Rejected.unless(
                byVote || decision.vote() == null, VoteRule.ONLY_A_VOTE_HAS_FIGURES, Map.of("mode", decision.mode()));
        Rejected.unless(
                decision.mode() != DecisionMode.BALLOT || question.kind() == QuestionKind.ELECTION,
                VoteRule.A_BALLOT_ELECTS);
        int tolerated = voting().map(Voting::toleratedObjections).orElse(0);
        Rejected.unless(
                outcome != DecisionOutcome.ADOPTED
                        || !decision.mode().isEndedByAnObjection()
                        || decision.objecting().size() <= tolerated,
                VoteRule.AN_OBJECTION_PREVENTS_A_DECISION_WITHOUT_A_VOTE,
                Map.of("objecting", decision.objecting().size(), "tolerated", tolerated));
    }

    private void checkVote(Vote vote) {
        checkCast(vote, context);
        Count count = new Count(vote, new Votes(vote, organ, context));
        boolean again = outcome == DecisionOutcome.DEFERRED && count.isEquallyDivided() && isTakenAgain();
        Rejected.unless(
                outcome.isOnTheMerits() || again, VoteRule.A_VOTE_ADOPTS_OR_REJECTS, Map.of("outcome", outcome));
        Rejected.unless(
                again || !count.isEquallyDivided() || !isTakenAgain(), VoteRule.AN_EQUALLY_DIVIDED_VOTE_IS_TAKEN_AGAIN);
        required.flatMap(count::carries)
                .ifPresent(carried -> Rejected.unless(
                        again || carried == (outcome == DecisionOutcome.ADOPTED),
                        VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS,
                        Map.of(
                                "outcome", outcome,
                                "inFavour", vote.tally().inFavour(),
                                "against", vote.tally().against(),
                                "abstaining", vote.tally().abstaining())));
    }

    /**
     * Only the first time the votes are equally divided; a ruling stands where they are, and a draft that an organ is
     * divided on it does not recommend.
     */
    private boolean isTakenAgain() {
        return question.kind() != QuestionKind.APPEAL
                && (question.kind() != QuestionKind.DRAFT || organ == StandingOrgan.PLENARY)
                && voting().filter(voting -> voting.ties() == Tie.SECOND_VOTE).isPresent()
                && !context.state().questions().wasDeferredByAVote(question, organ);
    }
}
