package org.rapporteur.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.AgendaCommand;
import org.rapporteur.events.act.AmendmentCommand;
import org.rapporteur.events.act.AttendanceCommand;
import org.rapporteur.events.act.BureauCommand;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CredentialsCommand;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DecisionCommand;
import org.rapporteur.events.act.DocumentCommand;
import org.rapporteur.events.act.DraftCommand;
import org.rapporteur.events.act.FloorAct;
import org.rapporteur.events.act.LimitCommand;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MotionCommand;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrganCommand;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.agenda.AgendaDecider;
import org.rapporteur.procedure.amendment.AmendmentDecider;
import org.rapporteur.procedure.attendance.AttendanceDecider;
import org.rapporteur.procedure.bureau.BureauDecider;
import org.rapporteur.procedure.correction.CorrectionDecider;
import org.rapporteur.procedure.correction.CorrectionReplay;
import org.rapporteur.procedure.credentials.CredentialsDecider;
import org.rapporteur.procedure.debate.DebateDecider;
import org.rapporteur.procedure.decision.DecisionDecider;
import org.rapporteur.procedure.document.DocumentDecider;
import org.rapporteur.procedure.draft.DraftDecider;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.limit.LimitDecider;
import org.rapporteur.procedure.meeting.MeetingDecider;
import org.rapporteur.procedure.motion.MotionDecider;
import org.rapporteur.procedure.order.OrderDecider;
import org.rapporteur.procedure.organ.OrganDecider;
import org.rapporteur.procedure.question.QuestionDecider;
import org.rapporteur.procedure.report.ReportDecider;
import org.rapporteur.procedure.session.SessionDecider;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.time.Timing;
import org.rapporteur.procedure.workinggroup.WorkingGroupDecider;

/** The rules of procedure at work. Pure: the same act in the same state on the same occasion gives the same facts. */
public final class Procedure {
    private Procedure() {}

    /**
     * What an act leads to: facts, none if they already hold.
     *
     * @param history the acts so far, of which the state is the outcome
     * @throws Rejected if the act breaks a rule
     */
    public static List<Event> decide(Command command, SessionState state, Occasion occasion, ActHistory history) {
        BodyProfile body = Situation.bodyOf(command, state, occasion, history);
        try {
            Lifecycle.check(command, state.progress());
            OrderOfBusiness.check(command, state);
            Interruption.check(command, state);
            Precedence.check(command, state);
            DecisionContext context = DecisionContext.of(state, body, occasion, meetingNamedBy(command));
            return Timing.held(decide(command, context, history), context);
        } catch (Rejected refusal) {
            throw refusal.underRulesOf(body);
        }
    }

    private static @Nullable MeetingNumber meetingNamedBy(Command command) {
        return command instanceof FloorAct act ? act.meeting() : null;
    }

    private static List<Event> decide(Command command, DecisionContext context, ActHistory history) {
        return switch (command) {
            case SessionCommand act -> SessionDecider.decide(act, context, history);
            case MeetingCommand act -> MeetingDecider.decide(act, context);
            case BureauCommand act -> BureauDecider.decide(act, context);
            case AgendaCommand act -> AgendaDecider.decide(act, context);
            case DocumentCommand act -> DocumentDecider.decide(act, context);
            case AttendanceCommand act -> AttendanceDecider.decide(act, context);
            case CredentialsCommand act -> CredentialsDecider.decide(act, context);
            case DebateCommand act -> DebateDecider.decide(act, context);
            case DraftCommand act -> DraftDecider.decide(act, context);
            case AmendmentCommand act -> AmendmentDecider.decide(act, context);
            case QuestionCommand act -> QuestionDecider.decide(act, context);
            case MotionCommand act -> MotionDecider.decide(act, context);
            case OrderCommand act -> OrderDecider.decide(act, context);
            case LimitCommand act -> LimitDecider.decide(act, context);
            case DecisionCommand act -> DecisionDecider.decide(act, context);
            case WorkingGroupCommand act -> WorkingGroupDecider.decide(act, context);
            case OrganCommand act -> OrganDecider.decide(act, context);
            case ReportCommand act -> ReportDecider.decide(act, context, history);
            case CorrectionCommand act ->
                CorrectionDecider.decide(act, context, new CorrectionReplay(history, Procedure::decide));
        };
    }
}
