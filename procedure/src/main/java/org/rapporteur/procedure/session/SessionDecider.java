package org.rapporteur.procedure.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Progress;

/** Decides on {@link SessionCommand}s. */
public final class SessionDecider {
    private SessionDecider() {}

    public static List<Event> decide(SessionCommand command, DecisionContext context) {
        return switch (command) {
            case ScheduleSession act -> schedule(act, context);
            case ConveneSession act -> convene(act, context);
            case OpenSession _ -> open(context);
            case CloseSession _ -> close(context);
        };
    }

    private static List<Event> schedule(ScheduleSession act, DecisionContext context) {
        Rejected.unless(act.number() > 0, SessionRule.SESSIONS_COUNT_FROM_ONE, Map.of("number", act.number()));
        SessionScheduled fact = new SessionScheduled(
                act.body(),
                act.number(),
                Optional.ofNullable(act.place()).orElse(context.body().seat().place()),
                act.dates(),
                Optional.ofNullable(act.symbolPrefix()).orElseGet(() -> usualPrefix(act, context)));
        return Once.holds(
                        context.state().progress().asScheduled(),
                        fact,
                        SessionRule.A_SESSION_IS_SCHEDULED_ONCE,
                        Map.of())
                ? List.of()
                : List.of(fact);
    }

    private static Symbol usualPrefix(ScheduleSession act, DecisionContext context) {
        String year = String.valueOf(act.dates().from().getYear());
        return new Symbol(context.body().symbolPrefix().replace("{year}", year));
    }

    private static List<Event> convene(ConveneSession act, DecisionContext context) {
        SessionConvened fact = new SessionConvened(act.on());
        if (Once.holds(context.state().progress().asConvened(), fact, SessionRule.PARTIES_ARE_INVITED_ONCE, Map.of())) {
            return List.of();
        }
        Rejected.unless(
                act.on().isBefore(context.session().dates().from()),
                SessionRule.PARTIES_ARE_INVITED_BEFORE_THE_SESSION_BEGINS,
                Map.of("date", act.on(), "from", context.session().dates().from()));
        return List.of(fact);
    }

    private static List<Event> open(DecisionContext context) {
        Progress progress = context.state().progress();
        if (progress.opened()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenary();
        Rejected.unless(
                progress.asConvened().isPresent(), SessionRule.PARTIES_ARE_INVITED_BEFORE_THE_SESSION_IS_OPENED);
        Rejected.unless(
                context.state().meetings().quorumDeclared(meeting, QuorumPurpose.DEBATE),
                SessionRule.A_SESSION_IS_OPENED_WITH_A_QUORUM,
                Map.of("meeting", meeting));
        return List.of(new SessionOpened(meeting));
    }

    private static List<Event> close(DecisionContext context) {
        if (context.state().progress().closed()) {
            return List.of();
        }
        Rejected.unless(context.state().progress().opened(), SessionRule.A_SESSION_IS_CLOSED_AFTER_IT_WAS_OPENED);
        return List.of(new SessionClosed(context.inPlenary()));
    }
}
