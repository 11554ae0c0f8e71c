package org.rapporteur.procedure.vote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.MotionTerms;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Order;

/** What a question is a question of, and so by which majority it is decided. */
public final class Matters {
    /** Whatever the body needs for it. */
    private static final Majority OF_A_COMMITTEE =
            new Majority(new Share(1, 2, false), Majority.Base.PRESENT_AND_VOTING, null, List.of());

    private Matters() {}

    /** The majority that a decision needs in an organ; nothing where the rules of the body are not known. */
    static Optional<Majority> majority(Question question, Decision decision, Organ organ, DecisionContext context) {
        return decision.matter() == null || organ != StandingOrgan.PLENARY
                ? majority(question, organ, context)
                : majority(decision.matter(), context);
    }

    /**
     * The majority that a question needs as things stand; nothing where the rules of the body are not known. Other
     * organs decide by a majority of those present and voting, unless a ruling or the rules on a motion say otherwise;
     * to reconsider takes in them what it takes in the body.
     */
    public static Optional<Majority> majority(Question question, Organ organ, DecisionContext context) {
        Optional<Matter> ruled = ruled(question, organ, context);
        return ruled.isPresent()
                ? majority(ruled.get(), context)
                : terms(question, context)
                        .flatMap(MotionTerms::ownMajority)
                        .or(() -> organ == StandingOrgan.PLENARY || question.kind() == QuestionKind.RECONSIDERATION
                                ? majority(usual(question, context), context)
                                : Optional.of(OF_A_COMMITTEE));
    }

    /**
     * What it was ruled to be a question of; where the rules of the body say so, that of a draft is that of its parts.
     */
    private static Optional<Matter> ruled(Question question, Organ organ, DecisionContext context) {
        Order order = context.state().order();
        return order.ruledMatter(question, organ)
                .or(() -> question.whole()
                        .flatMap(whole -> order.ruledMatter(whole, organ))
                        .filter(matter -> context.body()
                                .knownVoting()
                                .filter(voting -> voting.sharedByParts().contains(matter))
                                .isPresent()));
    }

    private static Optional<Majority> majority(Matter matter, DecisionContext context) {
        return context.body().knownVoting().flatMap(voting -> voting.majority(matter));
    }

    private static Matter usual(Question question, DecisionContext context) {
        return switch (question.kind()) {
            case DRAFT, PART, AMENDMENT -> ofDraft(question, context);
            case APPEAL -> Matter.OVERRULING_THE_CHAIR;
            case ITEM -> Matter.INCLUSION_OF_AN_ITEM;
            case ELECTION -> Matter.ELECTION;
            case ADMISSION -> Matter.ADMISSION;
            case RECONSIDERATION, RULE, MOTION ->
                terms(question, context).map(MotionTerms::matter).orElse(Matter.PROCEDURE);
            case RULES -> ofRules(question.rules());
            case CIRCULATION, AGENDA, CREDENTIALS, REPORT, FREE -> Matter.PROCEDURE;
        };
    }

    /** What the rules say of the motion that puts a question. */
    private static Optional<MotionTerms> terms(Question question, DecisionContext context) {
        return motion(question, context).map(context.body()::motion);
    }

    /** The kind of the motion; of what can also be put without one, the kind of motion that would. */
    private static Optional<MotionKind> motion(Question question, DecisionContext context) {
        return switch (question.kind()) {
            case RECONSIDERATION -> Optional.of(MotionKind.RECONSIDER);
            case RULE -> Optional.of(MotionKind.SUSPEND_RULE);
            case MOTION ->
                Optional.ofNullable(question.number())
                        .flatMap(context.state().motions()::find)
                        .map(MotionMade::kind);
            case DRAFT,
                    PART,
                    AMENDMENT,
                    CIRCULATION,
                    APPEAL,
                    ITEM,
                    ELECTION,
                    AGENDA,
                    ADMISSION,
                    CREDENTIALS,
                    REPORT,
                    RULES,
                    FREE -> Optional.empty();
        };
    }

    /** Rules that are not in force yet have nothing to say on how they are changed. */
    private static Matter ofRules(@Nullable RulesOfProcedure rules) {
        return rules != null && rules.as() == RulesStep.AMENDED ? Matter.AMENDMENT_OF_THE_RULES : Matter.PROCEDURE;
    }

    /** Seen as things happened, there may be no draft yet that an amendment is to. */
    private static Matter ofDraft(Question question, DecisionContext context) {
        return Optional.ofNullable(question.draft())
                .flatMap(context.state().drafts()::find)
                .filter(draft -> draft.tabled().subject() == DraftSubject.SUBSTANCE)
                .map(_ -> Matter.SUBSTANCE)
                .orElse(Matter.PROCEDURE);
    }
}
