package org.rapporteur.procedure;

import java.util.Map;
import org.rapporteur.events.act.AgendaCommand;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AmendmentCommand;
import org.rapporteur.events.act.AmendmentCommand.JoinAmendment;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.act.AttendanceCommand;
import org.rapporteur.events.act.BureauCommand;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CredentialsCommand;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.DebateCommand;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DecisionCommand;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DocumentCommand;
import org.rapporteur.events.act.DraftCommand;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.LimitCommand;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MotionCommand;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrganCommand;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.motion.MotionRule;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.state.Venue;

/**
 * What may be done while a motion waits for its decision: whatever leads to that, what is not done in the meeting, and
 * what leaves the order of business as it is.
 */
final class Precedence {
    private Precedence() {}

    /**
     * Lets an act pass that a motion does not come before.
     *
     * @throws Rejected if the motion is decided first
     */
    static void check(Command command, SessionState state) {
        Venue.concernedBy(command, state).stream()
                .flatMap(organ -> state.motions().before(organ, state.meetings()).stream())
                .forEach(motion -> check(command, motion, state));
    }

    private static void check(Command command, Motion pending, SessionState state) {
        boolean onALowerOne = command instanceof Decide act
                && act.question().number() != null
                && act.question().kind() == QuestionKind.MOTION
                && act.question().number() != pending.number()
                && state.motions().pending().has(act.question().number());
        Rejected.unless(
                leavesTheOrderOfBusiness(command, pending),
                onALowerOne
                        ? MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST
                        : MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE,
                Map.of("pending", pending.kind(), "number", pending.number()));
    }

    private static boolean leavesTheOrderOfBusiness(Command command, Motion pending) {
        return switch (command) {
            case MotionCommand _,
                    OrderCommand _,
                    MeetingCommand _,
                    CorrectionCommand _,
                    AttendanceCommand _,
                    DocumentCommand _,
                    WorkingGroupCommand _ -> true;
            // An appeal comes before every motion.
            case QuestionCommand act -> isOn(pending, act) || isOnAnAppeal(act);
            case BureauCommand act ->
                !(act instanceof ElectOfficers
                        || act instanceof HoldBallot
                        || act instanceof AppointMembers
                        || act instanceof AppointOfficer);
            case DraftCommand act ->
                act instanceof TableDraft
                        || act instanceof AddSponsors
                        || act instanceof WithdrawSponsor
                        || act instanceof ReviseDraft
                        || act instanceof CorrectDraft
                        || act instanceof WithdrawDraft;
            case AmendmentCommand act ->
                act instanceof ProposeAmendment || act instanceof JoinAmendment || act instanceof WithdrawAmendment;
            case CredentialsCommand act -> act instanceof SubmitCredentials || act instanceof ObjectToCredentials;
            case AgendaCommand act -> act instanceof IssueProvisionalAgenda || act instanceof ApproveOrganizationOfWork;
            case DebateCommand act ->
                act instanceof InscribeSpeaker
                        || act instanceof RemoveSpeaker
                        || act instanceof MoveSpeaker
                        || act instanceof Announce;
            case DecisionCommand act -> act instanceof DiscussNextAgenda;
            case ReportCommand act -> act instanceof IssueReport;
            case SessionCommand _, LimitCommand _, OrganCommand _ -> false;
        };
    }

    private static boolean isOnAnAppeal(QuestionCommand command) {
        return OrderOfBusiness.appealIn(command).isPresent();
    }

    private static boolean isOn(Motion pending, QuestionCommand command) {
        return isOn(pending, command.question())
                || command instanceof NoteVoteIntention
                || (command instanceof Decide act && act.decision().inWriting());
    }

    /** A reconsideration is known by the number of the motion, or by the draft under whatever symbol. */
    private static boolean isOn(Motion pending, Question question) {
        return question.equals(Question.ofMotion(pending.number()))
                || (pending.kind() == MotionKind.RECONSIDER && question.kind() == QuestionKind.RECONSIDERATION);
    }
}
