package org.rapporteur.procedure.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.SessionCommand;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.SessionCommand.TakeUpProfile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Progress;

/** Decides on {@link SessionCommand}s. */
public final class SessionDecider {
    private SessionDecider() {}

    public static List<Event> decide(SessionCommand command, DecisionContext context, ActHistory history) {
        return switch (command) {
            case ScheduleSession act -> schedule(act, context);
            case TakeUpProfile _ -> takeUp(context, history);
            case ConveneSession act -> convene(act, context);
            case OpenSession _ -> open(context);
            case SuspendSession _ -> suspend(context);
            case ResumeSession act -> resume(act, context);
            case CloseSession _ -> close(context);
        };
    }

    private static List<Event> schedule(ScheduleSession act, DecisionContext context) {
        Rejected.unless(act.number() > 0, SessionRule.SESSIONS_COUNT_FROM_ONE, Map.of("number", act.number()));
        checkParts(act);
        SessionScheduled fact = new SessionScheduled(
                act.body(),
                act.number(),
                Optional.ofNullable(act.place())
                        .or(() -> firstPlace(act))
                        .orElse(context.body().seat().place()),
                act.dates(),
                Optional.ofNullable(act.symbolPrefix()).orElseGet(() -> usualPrefix(act, context)),
                act.parts(),
                act.kind(),
                act.name(),
                profile(context));
        return Once.holds(
                        context.state().progress().asScheduled(),
                        fact,
                        SessionRule.A_SESSION_IS_SCHEDULED_ONCE,
                        Map.of())
                ? List.of()
                : List.of(fact);
    }

    /** As it is recorded, where the session is scheduled already: that it was, is no news because a file changed. */
    private static @Nullable BodyProfile profile(DecisionContext context) {
        Optional<SessionScheduled> before = context.state().progress().asScheduled();
        return before.isPresent() ? before.get().profile() : context.body();
    }

    private static List<Event> takeUp(DecisionContext context, ActHistory history) {
        BodyProfile newest = ProfileAtHand.of(context.body().id(), context.occasion(), history)
                .orElseThrow(() -> Rejected.because(
                        SessionRule.THE_BODY_IS_KNOWN,
                        Map.of("body", context.body().id())));
        if (context.state().progress().recordedProfile().equals(Optional.of(newest))) {
            return List.of();
        }
        CodesOfAProfile.checkKept(context.body(), newest);
        return List.of(new ProfileTakenUp(newest));
    }

    private static Optional<Wording> firstPlace(ScheduleSession act) {
        return act.parts().stream().findFirst().flatMap(part -> Optional.ofNullable(part.place()));
    }

    /** The first part begins with the session, the last ends with it, and each comes after the one before. */
    private static void checkParts(ScheduleSession act) {
        if (act.parts().isEmpty()) {
            return;
        }
        List<DateRange> parts = act.parts().stream().map(SessionPart::dates).toList();
        Rejected.unless(
                parts.getFirst().from().equals(act.dates().from())
                        && parts.getLast().to().equals(act.dates().to()),
                SessionRule.PARTS_MAKE_UP_THE_SESSION,
                Map.of("from", act.dates().from(), "to", act.dates().to()));
        for (int i = 1; i < parts.size(); i++) {
            checkFollows(parts.get(i - 1), parts.get(i));
        }
    }

    private static void checkFollows(DateRange before, DateRange part) {
        Rejected.unless(
                part.from().isAfter(before.to()),
                SessionRule.PARTS_FOLLOW_ONE_ANOTHER,
                Map.of("part", part, "before", before));
    }

    private static Symbol usualPrefix(ScheduleSession act, DecisionContext context) {
        return new Symbol(context.body()
                .symbolPrefix(
                        act.dates().from().getYear(),
                        act.number(),
                        Objects.requireNonNullElse(act.kind(), SessionKind.REGULAR)));
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
                context.quorumSuffices(meeting, QuorumPurpose.DEBATE),
                SessionRule.A_SESSION_IS_OPENED_WITH_A_QUORUM,
                Map.of("meeting", meeting));
        return List.of(new SessionOpened(meeting));
    }

    private static List<Event> suspend(DecisionContext context) {
        return context.state().progress().suspended() ? List.of() : List.of(new SessionSuspended(context.inPlenary()));
    }

    private static List<Event> resume(ResumeSession act, DecisionContext context) {
        Progress progress = context.state().progress();
        List<SessionPart> parts = progress.parts();
        boolean alike = act.part() == null || act.part().equals(parts.getLast());
        if (progress.resumed() && alike) {
            return List.of();
        }
        Rejected.unless(progress.suspended(), SessionRule.ONLY_A_SUSPENDED_SESSION_IS_RESUMED);
        if (act.part() != null) {
            checkFollows(parts.getLast().dates(), act.part().dates());
        }
        return List.of(new SessionResumed(act.part()));
    }

    private static List<Event> close(DecisionContext context) {
        if (context.state().progress().closed()) {
            return List.of();
        }
        Rejected.unless(context.state().progress().opened(), SessionRule.A_SESSION_IS_CLOSED_AFTER_IT_WAS_OPENED);
        MeetingNumber meeting = context.inPlenary();
        List<Event> facts = new ArrayList<>(List.of(new SessionClosed(meeting)));
        facts.addAll(new Leftovers(context.state(), context.body(), meeting).noted());
        return facts;
    }
}
