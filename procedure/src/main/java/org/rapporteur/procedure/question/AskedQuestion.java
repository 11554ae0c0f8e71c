package org.rapporteur.procedure.question;

import java.util.Map;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.vote.VoteRule;

/** A question as an act names it. */
public final class AskedQuestion {
    private AskedQuestion() {}

    /**
     * The question by the symbol that its draft is known by, so that a revision makes no other question of it; and
     * where a motion puts a question that can be put without one, that.
     *
     * @throws Rejected if it does not say what it is about, or that is not there
     */
    public static Question of(Question question, DecisionContext context) {
        Rejected.unless(
                question.saysWhatItIsAbout(),
                VoteRule.A_QUESTION_SAYS_WHAT_IT_IS_ABOUT,
                Map.of("kind", question.kind()));
        Question known = question.draft() == null
                ? question
                : question.aboutDraft(context.draft(question.draft()).symbol());
        Rejected.unless(
                context.state().hasPut(known),
                QuestionRule.A_NUMBER_IS_OF_WHAT_WAS_PUT,
                Map.of("kind", question.kind()));
        if (question.item() != null) {
            context.item(question.item());
        }
        if (question.participant() != null) {
            Rejected.unless(
                    !context.state()
                            .attendance()
                            .objectionsTo(question.participant())
                            .isEmpty(),
                    QuestionRule.ONLY_AN_ADMISSION_THAT_IS_OBJECTED_TO_IS_DECIDED_ON,
                    Map.of("participant", context.named(question.participant())));
        }
        if (question.office() != null) {
            checkElection(question, question.office(), context);
        }
        if (question.kind() == QuestionKind.MOTION && question.number() != null) {
            return context.state()
                    .motions()
                    .find(question.number())
                    .map(MotionMade::question)
                    .orElse(question);
        }
        return known;
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
}
