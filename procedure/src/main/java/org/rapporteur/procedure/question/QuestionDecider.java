package org.rapporteur.procedure.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;
import org.rapporteur.procedure.draft.DraftDecider;
import org.rapporteur.procedure.draft.Reconsideration;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.vote.Deciding;
import org.rapporteur.procedure.vote.Discrepancies;
import org.rapporteur.procedure.vote.VoteRule;

/** Decides on {@link QuestionCommand}s. */
public final class QuestionDecider {
    private QuestionDecider() {}

    public static List<Event> decide(QuestionCommand command, DecisionContext context) {
        return switch (command) {
            case RequestVote act -> request(act, asked(act.question(), context), context);
            case OpenVoting act -> open(act, asked(act.question(), context), context);
            case Decide act -> decide(act, asked(act.question(), context), context);
            case DeclareVoteVoid act -> declareVoid(act, asked(act.question(), context), context);
            case NoteVoteIntention act -> noteIntention(act, asked(act.question(), context), context);
        };
    }

    /** The question by the symbol that its draft is known by, so that a revision makes no other question of it. */
    private static Question asked(Question question, DecisionContext context) {
        Rejected.unless(
                question.saysWhatItIsAbout(),
                VoteRule.A_QUESTION_SAYS_WHAT_IT_IS_ABOUT,
                Map.of("kind", question.kind()));
        if (question.item() != null) {
            context.item(question.item());
        }
        if (question.office() != null) {
            checkElection(question, question.office(), context);
        }
        return question.draft() == null
                ? question
                : question.aboutDraft(context.draft(question.draft()).symbol());
    }

    private static void checkElection(Question question, OfficeCode code, DecisionContext context) {
        Office office = context.body()
                .office(code)
                .orElseThrow(() ->
                        Rejected.because(VoteRule.A_QUESTION_SAYS_WHAT_IT_IS_ABOUT, Map.of("kind", question.kind())));
        int next = context.state().questions().nextElection(code);
        Rejected.unless(
                question.number() == null || question.number() <= next,
                QuestionRule.ELECTIONS_TO_AN_OFFICE_FOLLOW_ONE_ANOTHER,
                Map.of("office", office.name(), "next", next));
    }

    private static List<Event> request(RequestVote act, Question question, DecisionContext context) {
        VoteRequested fact = new VoteRequested(context.inPlenary(), question, act.by(), act.method());
        if (context.state().questions().requested().contains(fact)) {
            return List.of();
        }
        demandUndecided(question, context);
        Deciding.checkRequest(act.by(), context);
        return List.of(fact);
    }

    private static List<Event> open(OpenVoting act, Question question, DecisionContext context) {
        VotingOpened fact = new VotingOpened(context.inPlenaryWithQuorum(), question, act.method(), act.startingWith());
        if (fact.equals(context.state().questions().voting())) {
            return List.of();
        }
        demandUndecided(question, context);
        context.state().questions().votedOn().ifPresent(_ -> {
            throw Rejected.because(VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME);
        });
        return List.of(fact);
    }

    private static List<Event> decide(Decide act, Question question, DecisionContext context) {
        if (isOnRecord(act, question, context)) {
            return List.of();
        }
        return switch (question.kind()) {
            case DRAFT -> DraftDecider.decide(draftOf(question), act.outcome(), act.decision(), context);
            case RECONSIDERATION -> Reconsideration.decide(draftOf(question), act.outcome(), act.decision(), context);
            case AGENDA, ELECTION, CREDENTIALS, REPORT -> {
                Rejected.unless(
                        act.outcome() != DecisionOutcome.ADOPTED,
                        QuestionRule.AN_ADOPTION_OF_THIS_KIND_HAS_AN_ACT_OF_ITS_OWN,
                        Map.of("kind", question.kind()));
                yield decided(act, question, context);
            }
            case PART, AMENDMENT, MOTION, APPEAL, ITEM, RULE, FREE -> decided(act, question, context);
        };
    }

    private static boolean isOnRecord(Decide act, Question question, DecisionContext context) {
        return context.state()
                .questions()
                .decisionOn(question)
                .filter(fact ->
                        fact.outcome() == act.outcome() && fact.decision().equals(act.decision()))
                .isPresent();
    }

    private static List<Event> decided(Decide act, Question question, DecisionContext context) {
        MeetingNumber meeting = Deciding.meetingFor(act.decision(), context);
        return Deciding.decide(
                meeting, itemOf(question, meeting, context), question, act.outcome(), act.decision(), context);
    }

    private static List<Event> declareVoid(DeclareVoteVoid act, Question question, DecisionContext context) {
        MeetingNumber meeting = context.inPlenary();
        VoteDeclaredVoid fact =
                new VoteDeclaredVoid(meeting, itemOf(question, meeting, context), question, act.vote(), act.reason());
        if (context.state().questions().declaredVoid().contains(fact)) {
            return List.of();
        }
        demandUndecided(question, context);
        Deciding.checkCast(act.vote(), context);
        List<Event> facts = new ArrayList<>();
        facts.add(fact);
        facts.addAll(Discrepancies.in(act.vote(), context));
        return facts;
    }

    private static List<Event> noteIntention(NoteVoteIntention act, Question question, DecisionContext context) {
        VoteIntentionNoted fact = new VoteIntentionNoted(question, act.party(), act.intended());
        if (context.state().questions().intentions().contains(fact)) {
            return List.of();
        }
        Vote vote = context.state()
                .questions()
                .decisionOn(question)
                .map(decided -> decided.decision().vote())
                .orElseThrow(() -> Rejected.because(QuestionRule.AN_INTENTION_IS_NOTED_OF_A_VOTE_TAKEN));
        context.capacityOf(act.party());
        Rejected.unless(
                !isListed(act.party(), act.intended(), vote.rollCall()),
                QuestionRule.AN_INTENTION_DIFFERS_FROM_THE_VOTE,
                Map.of("participant", context.named(act.party())));
        return List.of(fact);
    }

    private static boolean isListed(ParticipantCode party, Choice choice, @Nullable RollCall roll) {
        return roll != null
                && roll.of(choice).filter(names -> names.contains(party)).isPresent();
    }

    private static void demandUndecided(Question question, DecisionContext context) {
        boolean acted = question.kind() == QuestionKind.DRAFT
                && context.draft(draftOf(question)).wasActedOn();
        Rejected.unless(
                !acted && !context.state().questions().isSettled(question),
                QuestionRule.A_VOTE_IS_REQUESTED_BEFORE_THE_DECISION);
    }

    private static @Nullable ItemNumber itemOf(
            Question question, @Nullable MeetingNumber meeting, DecisionContext context) {
        if (question.draft() == null) {
            return meeting == null ? question.item() : context.itemThen(meeting).orElse(null);
        }
        return context.draft(question.draft()).tabled().item();
    }

    private static Symbol draftOf(Question question) {
        return Objects.requireNonNull(question.draft());
    }
}
