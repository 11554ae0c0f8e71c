package org.rapporteur.procedure.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;
import org.rapporteur.procedure.amendment.Turn;
import org.rapporteur.procedure.draft.DraftDecider;
import org.rapporteur.procedure.draft.Recommendation;
import org.rapporteur.procedure.draft.Reconsideration;
import org.rapporteur.procedure.draft.Stages;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.motion.MotionDecision;
import org.rapporteur.procedure.motion.Pending;
import org.rapporteur.procedure.organ.Mandates;
import org.rapporteur.procedure.organ.OrganRule;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.vote.Deciding;
import org.rapporteur.procedure.vote.Discrepancies;
import org.rapporteur.procedure.vote.Ruled;
import org.rapporteur.procedure.vote.VoteRule;

/** Decides on {@link QuestionCommand}s. */
public final class QuestionDecider {
    private QuestionDecider() {}

    public static List<Event> decide(QuestionCommand command, DecisionContext context) {
        Question question = AskedQuestion.of(command.question(), context);
        demandItsOwn(question, context);
        return switch (command) {
            case RequestVote act -> request(act, question, context);
            case OpenVoting act -> open(act, question, context);
            case Decide act -> decide(act, question, context);
            case DeclareVoteVoid act -> declareVoid(act, question, context);
            case NoteVoteIntention act -> noteIntention(act, question, context);
        };
    }

    /** Where an act names the meeting of an organ, it is on a question that the organ decides. */
    private static void demandItsOwn(Question question, DecisionContext context) {
        @Nullable MeetingNumber named = context.named();
        Rejected.unless(
                named == null || named.isPlenary() || question.kind().isAlsoPutInOrgans(),
                OrganRule.AN_ORGAN_DECIDES_NOTHING_FOR_THE_BODY,
                Map.of("meeting", Objects.requireNonNullElse(named, "")));
    }

    private static List<Event> request(RequestVote act, Question question, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        VoteRequested fact = new VoteRequested(meeting, question, act.by(), act.method());
        if (context.state().questions().requested().contains(fact)) {
            return List.of();
        }
        demandUndecided(question, meeting.organ(), context);
        Ruled.demandPut(question, meeting.organ(), context);
        Pending.demand(act.question(), meeting.organ(), context);
        Deciding.checkRequest(act.by(), context);
        return List.of(fact);
    }

    private static List<Event> open(OpenVoting act, Question question, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        VotingOpened fact = new VotingOpened(context.withQuorum(meeting), question, act.method(), act.startingWith());
        if (context.state().questions().voting().contains(fact)) {
            return List.of();
        }
        demandUndecided(question, meeting.organ(), context);
        Ruled.demandPut(question, meeting.organ(), context);
        Pending.demand(act.question(), meeting.organ(), context);
        context.state().questions().votedOn(meeting.organ()).ifPresent(_ -> {
            throw Rejected.because(VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME);
        });
        demandItsTurn(question, meeting.organ(), context);
        Deciding.checkMethod(act.method(), context);
        if (act.startingWith() != null) {
            context.demandParty(act.startingWith(), VoteRule.ONLY_PARTIES_VOTE);
        }
        return List.of(fact);
    }

    /** Whoever opens the voting on a text knows which text it is. */
    private static void demandItsTurn(Question question, Organ organ, DecisionContext context) {
        if (question.kind() == QuestionKind.AMENDMENT && question.number() != null) {
            Turn.demand(question, DecisionOutcome.ADOPTED, organ, context);
        }
        if (question.kind() == QuestionKind.DRAFT) {
            Deciding.checkAmendments(draftOf(question), context);
        }
        if (question.kind() == QuestionKind.DRAFT || question.kind() == QuestionKind.AMENDMENT) {
            Stages.demandDecidable(context.draft(draftOf(question)), organ, context);
        }
    }

    private static List<Event> decide(Decide act, Question question, DecisionContext context) {
        Organ organ = context.organOf(act);
        if (context.state().questions().isDecided(question, act.outcome(), act.decision(), organ)) {
            return List.of();
        }
        Pending.demand(act.question(), organ, context);
        return switch (question.kind()) {
            case DRAFT ->
                organ == StandingOrgan.PLENARY
                        ? DraftDecider.decide(draftOf(question), act.outcome(), act.decision(), context)
                        : Recommendation.decide(
                                draftOf(question), act.outcome(), act.decision(), context.meetingOf(act), context);
            case RECONSIDERATION ->
                organ == StandingOrgan.PLENARY
                        ? Reconsideration.decide(draftOf(question), act.outcome(), act.decision(), context)
                        : Reconsideration.decide(
                                draftOf(question),
                                act.outcome(),
                                act.decision(),
                                context.withQuorum(context.meetingOf(act)),
                                context);
            case AGENDA, ELECTION, CREDENTIALS, REPORT -> {
                Rejected.unless(
                        act.outcome() != DecisionOutcome.ADOPTED,
                        QuestionRule.AN_ADOPTION_OF_THIS_KIND_HAS_AN_ACT_OF_ITS_OWN,
                        Map.of("kind", question.kind()));
                yield decided(act, question, context);
            }
            case PART, AMENDMENT, CIRCULATION -> {
                demandBeforeTheBody(act, question, context);
                yield decided(act, question, context);
            }
            case MOTION ->
                question.number() == null
                        ? decided(act, question, context)
                        : MotionDecision.decide(
                                question,
                                context.withQuorum(context.meetingOf(act)),
                                act.outcome(),
                                act.decision(),
                                context);
            case RULES -> {
                demandPending(act, context);
                yield decided(act, question, context);
            }
            case APPEAL, ITEM, ADMISSION, RULE, FREE -> decided(act, question, context);
        };
    }

    /** Rules are applied provisionally as long as they wait to be adopted. */
    private static void demandPending(Decide act, DecisionContext context) {
        RulesOfProcedure rules = Objects.requireNonNull(act.question().rules());
        Rejected.unless(
                act.outcome() != DecisionOutcome.ADOPTED
                        || rules.as() != RulesStep.PROVISIONAL
                        || !context.state().questions().areRulesAdopted(),
                QuestionRule.ADOPTED_RULES_ARE_NOT_APPLIED_PROVISIONALLY);
    }

    /**
     * A text that was decided on has parts no more that are decided on, and is not amended; what lapses does so then.
     */
    private static void demandBeforeTheBody(Decide act, Question question, DecisionContext context) {
        if (question.number() != null) {
            Turn.demand(question, act.outcome(), context.organOf(act), context);
            if (act.outcome().isOnTheMerits()) {
                Stages.demandDecidable(context.draft(draftOf(question)), context.organOf(act), context);
            }
        } else if (act.outcome() != DecisionOutcome.LAPSED) {
            Stages.beforeTheBody(draftOf(question), context);
        }
    }

    private static List<Event> decided(Decide act, Question question, DecisionContext context) {
        @Nullable MeetingNumber meeting = meetingFor(act, context);
        List<Event> facts = new ArrayList<>(Deciding.decide(
                meeting, itemOf(question, meeting, context), question, act.outcome(), act.decision(), context));
        if (meeting != null && question.draft() != null) {
            Mandates.exceeded(meeting, context.draft(question.draft()), context).ifPresent(facts::add);
        }
        return facts;
    }

    /** Only the body decides in writing. */
    private static @Nullable MeetingNumber meetingFor(Decide act, DecisionContext context) {
        @Nullable MeetingNumber named = context.named();
        boolean inWriting = act.decision().inWriting();
        Rejected.unless(
                !inWriting || named == null || named.isPlenary(),
                OrganRule.AN_ORGAN_DECIDES_IN_ITS_MEETINGS,
                Map.of("meeting", Objects.requireNonNullElse(named, "")));
        return inWriting ? null : context.withQuorum(context.meetingOf(act));
    }

    private static List<Event> declareVoid(DeclareVoteVoid act, Question question, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        VoteDeclaredVoid fact =
                new VoteDeclaredVoid(meeting, itemOf(question, meeting, context), question, act.vote(), act.reason());
        if (context.state().questions().declaredVoid().contains(fact)) {
            return List.of();
        }
        demandUndecided(question, meeting.organ(), context);
        Pending.demand(act.question(), meeting.organ(), context);
        Deciding.checkCast(act.vote(), context);
        List<Event> facts = new ArrayList<>();
        facts.add(fact);
        facts.addAll(Discrepancies.in(act.vote(), meeting.organ(), context));
        return facts;
    }

    private static List<Event> noteIntention(NoteVoteIntention act, Question question, DecisionContext context) {
        VoteIntentionNoted fact = new VoteIntentionNoted(question, act.party(), act.intended(), act.meeting());
        if (context.state().questions().intentions().contains(fact)) {
            return List.of();
        }
        Vote vote = voteTaken(question, act.meeting(), context)
                .orElseThrow(() -> Rejected.because(QuestionRule.AN_INTENTION_IS_NOTED_OF_A_VOTE_TAKEN));
        context.capacityOf(act.party());
        context.demandParty(act.party(), VoteRule.ONLY_PARTIES_VOTE);
        Rejected.unless(
                !context.state().questions().isIntentionNoted(question, act.meeting(), act.party()),
                QuestionRule.A_DELEGATION_INTENDED_ONE_VOTE,
                Map.of("participant", context.named(act.party())));
        Rejected.unless(
                !isListed(act.party(), act.intended(), vote.rollCall()),
                QuestionRule.AN_INTENTION_DIFFERS_FROM_THE_VOTE,
                Map.of("participant", context.named(act.party())));
        return List.of(fact);
    }

    /** Also that of an organ on whether to recommend a draft, which settles nothing for the body. */
    private static Optional<Vote> voteTaken(
            Question question, @Nullable MeetingNumber meeting, DecisionContext context) {
        return meeting != null && !meeting.isPlenary() && question.kind() == QuestionKind.DRAFT
                ? context.state().organViews().voteAt(meeting, draftOf(question))
                : context.state().questions().voteOn(question, meeting);
    }

    private static boolean isListed(ParticipantCode party, Choice choice, @Nullable RollCall roll) {
        return roll != null
                && roll.of(choice).filter(names -> names.contains(party)).isPresent();
    }

    private static void demandUndecided(Question question, Organ organ, DecisionContext context) {
        boolean acted = question.kind() == QuestionKind.DRAFT && isActedOn(draftOf(question), organ, context);
        Rejected.unless(
                !acted && !context.state().questions().isSettled(question, organ),
                QuestionRule.A_VOTE_IS_REQUESTED_BEFORE_THE_DECISION);
    }

    private static boolean isActedOn(Symbol symbol, Organ organ, DecisionContext context) {
        Draft draft = context.draft(symbol);
        return draft.wasActedOn()
                || context.state().organViews().of(organ, draft.symbol()).isPresent();
    }

    private static @Nullable ItemNumber itemOf(
            Question question, @Nullable MeetingNumber meeting, DecisionContext context) {
        if (question.draft() == null) {
            return meeting == null ? question.item() : context.itemThen(meeting).orElse(null);
        }
        return context.draft(question.draft()).item();
    }

    private static Symbol draftOf(Question question) {
        return Objects.requireNonNull(question.draft());
    }
}
