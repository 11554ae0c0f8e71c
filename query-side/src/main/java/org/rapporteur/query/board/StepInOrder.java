package org.rapporteur.query.board;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.inorder.Offer;

/** Whether a step is in order, which the rules say of the act that it comes to. */
final class StepInOrder {
    private StepInOrder() {}

    static boolean is(NextStep step, List<Offer> offers, DocumentSymbols symbols) {
        return offers.stream().filter(Offer::isInOrder).map(Offer::act).anyMatch(actOf(step, symbols));
    }

    private static Predicate<Command> actOf(NextStep step, DocumentSymbols symbols) {
        return switch (step.kind()) {
            case RESUME_MEETING ->
                act -> act instanceof ResumeMeeting resumption && isMeant(resumption.meeting(), step);
            case COUNT_QUORUM -> act -> act instanceof CountQuorum count && isMeant(count.meeting(), step);
            case DECLARE_QUORUM_TO_DEBATE -> act -> isDeclared(act, QuorumPurpose.DEBATE, step);
            case DECLARE_QUORUM_TO_DECIDE -> act -> isDeclared(act, QuorumPurpose.DECISION, step);
            case RULE_ON_POINT_OF_ORDER -> MakeRuling.class::isInstance;
            case DECIDE_ON_APPEAL -> act -> isOn(act, QuestionKind.APPEAL);
            case DECIDE_ON_MOTION -> act -> isOn(act, QuestionKind.MOTION) || isOn(act, QuestionKind.RECONSIDERATION);
            case DECIDE_ON_AMENDMENTS ->
                act -> act instanceof Decide decision && isOnAmendment(decision.question(), step, symbols);
            case STATE_FINANCIAL_IMPLICATIONS -> StateFinancialImplications.class::isInstance;
            case ACT_ON_DRAFT ->
                act -> act instanceof AdoptDraft adoption && step.drafts().contains(adoption.draft());
            case CONCLUDE_ITEM ->
                act -> act instanceof ConcludeItem conclusion
                        && conclusion.item().equals(step.item());
            case TAKE_UP_ITEM ->
                act -> act instanceof TakeUpItem taking && taking.item().equals(step.item());
            case ADOPT_REPORT -> AdoptReport.class::isInstance;
        };
    }

    private static boolean isMeant(Object meeting, NextStep step) {
        return Objects.equals(meeting, step.meeting());
    }

    private static boolean isDeclared(Command act, QuorumPurpose purpose, NextStep step) {
        return act instanceof DeclareQuorum declaration
                && declaration.purpose() == purpose
                && isMeant(declaration.meeting(), step);
    }

    /** Whatever revision of a draft an amendment was first to. */
    private static boolean isOnAmendment(Question question, NextStep step, DocumentSymbols symbols) {
        Symbol amended = question.draft();
        return question.kind() == QuestionKind.AMENDMENT
                && amended != null
                && step.drafts().stream().anyMatch(draft -> symbols.areVersions(draft, amended));
    }

    private static boolean isOn(Command act, QuestionKind kind) {
        return act instanceof Decide decision && decision.question().kind() == kind;
    }
}
