package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.FloorAct;
import org.rapporteur.events.act.LimitCommand;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MotionCommand;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.OrganCommand;
import org.rapporteur.events.act.QuestionCommand;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.ReportCommand;
import org.rapporteur.events.act.ReportCommand.AddFootnote;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.WorkingGroupCommand;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;

/** Where an act is done: in which organ, so that what is pending there comes before it and nothing else does. */
public final class Venue {
    private Venue() {}

    /** The organ that an act is done in, also where it goes without saying. */
    public static Organ of(Command command, SessionState state) {
        return said(command, state).orElseGet(() -> unsaid(state.meetings()));
    }

    /**
     * The organs whose business an act could cut off: the one it is done in; all where it ends the session, or a part
     * of it; none where the secretariat does it at its desk, whatever goes on in the meetings.
     */
    public static List<Organ> concernedBy(Command command, SessionState state) {
        if (command instanceof AssignNumber || command instanceof ReserveNumber || command instanceof AddFootnote) {
            return List.of();
        }
        return command instanceof CloseSession || command instanceof SuspendSession
                ? state.meetings().debating()
                : List.of(of(command, state));
    }

    /**
     * The organ that an act says: that of the meeting it names, or of what was put there before and bears the number it
     * names; the body, where nobody else does what is done. Nothing where it goes without saying.
     */
    static Optional<Organ> said(Command command, SessionState state) {
        @Nullable MeetingNumber named = named(command);
        return named == null ? byNumber(command, state) : Optional.of(named.organ());
    }

    private static @Nullable MeetingNumber named(Command command) {
        if (command instanceof MeetingCommand act) {
            return act.meeting();
        }
        return command instanceof FloorAct act ? act.meeting() : null;
    }

    private static Optional<Organ> byNumber(Command command, SessionState state) {
        return switch (command) {
            case MotionCommand act -> ofMotion(act, state.motions());
            case OrderCommand act -> ofOrder(act, state.order());
            // Only the body decides in writing.
            case Decide act when act.decision().inWriting() -> Optional.of(StandingOrgan.PLENARY);
            case QuestionCommand act -> ofQuestion(act.question(), state);
            case SessionCommand _,
                    MeetingCommand _,
                    BureauCommand _,
                    AgendaCommand _,
                    DocumentCommand _,
                    AttendanceCommand _,
                    CredentialsCommand _,
                    DebateCommand _,
                    DraftCommand _,
                    AmendmentCommand _,
                    LimitCommand _,
                    DecisionCommand _,
                    WorkingGroupCommand _,
                    OrganCommand _,
                    ReportCommand _,
                    CorrectionCommand _ ->
                command instanceof FloorAct ? Optional.empty() : Optional.of(StandingOrgan.PLENARY);
        };
    }

    private static Optional<Organ> ofMotion(MotionCommand command, Motions motions) {
        return switch (command) {
            case Move _ -> Optional.empty();
            case SpeakOnMotion act -> ofMotion(act.motion(), motions);
            case WithdrawMotion act -> ofMotion(act.motion(), motions);
        };
    }

    private static Optional<Organ> ofOrder(OrderCommand command, Order order) {
        return switch (command) {
            case RaisePointOfOrder _, MakeRuling _ -> Optional.empty();
            case AppealAgainstRuling act ->
                Optional.ofNullable(act.ruling()).flatMap(ruling -> ofRuling(ruling, order));
            case WithdrawRuling act -> ofRuling(act.ruling(), order);
            case WithdrawAppeal act -> ofAppeal(act.appeal(), order);
        };
    }

    private static Optional<Organ> ofQuestion(Question question, SessionState state) {
        if (!question.kind().isAlsoPutInOrgans()) {
            return Optional.of(StandingOrgan.PLENARY);
        }
        Optional<Integer> number = Optional.ofNullable(question.number());
        return switch (question.kind()) {
            case MOTION -> number.flatMap(motion -> ofMotion(motion, state.motions()));
            case APPEAL -> number.flatMap(appeal -> ofAppeal(appeal, state.order()));
            case DRAFT,
                    PART,
                    AMENDMENT,
                    RECONSIDERATION,
                    CIRCULATION,
                    AGENDA,
                    ITEM,
                    ELECTION,
                    ADMISSION,
                    CREDENTIALS,
                    REPORT,
                    RULE,
                    RULES,
                    FREE -> Optional.empty();
        };
    }

    private static Optional<Organ> ofMotion(int number, Motions motions) {
        return motions.find(number).map(motion -> motion.meeting().organ());
    }

    private static Optional<Organ> ofRuling(int number, Order order) {
        return order.ruling(number).map(ruling -> ruling.meeting().organ());
    }

    private static Optional<Organ> ofAppeal(int number, Order order) {
        return order.appeal(number).map(appeal -> appeal.meeting().organ());
    }

    /** The first that meets: the plenary, the committee of the whole, another; the plenary where none does. */
    private static Organ unsaid(Meetings meetings) {
        return meetings.debating().stream()
                .filter(organ -> meetings.openMeeting(organ).isPresent())
                .findFirst()
                .orElse(StandingOrgan.PLENARY);
    }
}
