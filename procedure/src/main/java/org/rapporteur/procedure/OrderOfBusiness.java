package org.rapporteur.procedure;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.events.act.AttendanceCommand;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.DocumentCommand;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.events.value.PendingOrder;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.order.OrderRule;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.state.Venue;

/**
 * What may be done while a point of order waits for a ruling, or an appeal for a decision: what leads to that, and what
 * is not done in the meeting.
 */
final class OrderOfBusiness {
    private OrderOfBusiness() {}

    /**
     * Lets an act pass that no point of order or appeal comes before.
     *
     * @throws Rejected if one does, or if an appeal is acted on that waits no longer
     */
    static void check(Command command, SessionState state) {
        appealIn(command)
                .filter(appeal -> !state.questions().isSettled(Question.ofAppeal(appeal)))
                .ifPresent(appeal -> Rejected.unless(
                        state.order()
                                .pending()
                                .of(Venue.of(command, state))
                                .filter(pending -> Objects.equals(appeal, pending.appeal()))
                                .isPresent(),
                        OrderRule.ONLY_AN_APPEAL_BEFORE_THE_MEETING_IS_DECIDED,
                        Map.of("number", appeal)));
        Venue.concernedBy(command, state).stream()
                .flatMap(organ -> state.order().before(organ, state.meetings()).stream())
                .forEach(pending -> check(command, pending));
    }

    private static void check(Command command, PendingOrder pending) {
        Rejected.unless(
                pending.point() == null
                        || isOutsideTheMeeting(command)
                        || command instanceof MakeRuling
                        // The same point, raised again, is no other.
                        || command instanceof RaisePointOfOrder,
                OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
        Rejected.unless(
                pending.appeal() == null
                        || isOutsideTheMeeting(command)
                        || leadsToTheDecision(command, pending.appeal()),
                OrderRule.AN_APPEAL_IS_PUT_TO_THE_VOTE_AT_ONCE);
    }

    private static boolean isOutsideTheMeeting(Command command) {
        return command instanceof CorrectionCommand
                || command instanceof AttendanceCommand
                || command instanceof DocumentCommand
                || command instanceof WorkingGroupCommand
                || command instanceof SubmitCredentials
                || command instanceof TableDraft
                || command instanceof NoteVoteIntention;
    }

    private static boolean leadsToTheDecision(Command command, int appeal) {
        return appealIn(command).filter(number -> number == appeal).isPresent()
                || command instanceof WithdrawAppeal
                || command instanceof WithdrawRuling
                || command instanceof OrderCommand.AppealAgainstRuling
                || command instanceof RequestQuorumCount
                || command instanceof CountQuorum
                || command instanceof DeclareQuorum
                || command instanceof TakeChair
                || command instanceof PresideTemporarily;
    }

    /** The appeal that an act on a question names by its number; to note an intention comes long after it. */
    static Optional<Integer> appealIn(Command command) {
        return command instanceof QuestionCommand act
                        && !(act instanceof NoteVoteIntention)
                        && act.question().kind() == QuestionKind.APPEAL
                ? Optional.ofNullable(act.question().number())
                : Optional.empty();
    }
}
