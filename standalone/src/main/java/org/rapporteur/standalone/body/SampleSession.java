package org.rapporteur.standalone.body;

import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/**
 * A session of a body that nobody held: of what is in order at each moment, what was done least is done. Few kinds of
 * acts are left out, so that its report holds most of what the report on a session of the body can say.
 */
final class SampleSession {
    private static final SessionId SESSION = new SessionId("sample");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-10-14");
    private static final Instant MORNING = Instant.parse("2024-10-14T09:00:00Z");
    /** So many that what comes up mostly does. */
    static final int WHOLE = 250;

    /** So many that it is opened, and something goes on. */
    static final int BEGINNING = 40;

    private final List<Recorded> log = new ArrayList<>();
    private final List<Entered> acts = new ArrayList<>();
    private final Map<Class<?>, Integer> done = new HashMap<>();
    private SessionState state = SessionState.NEW;

    private SampleSession() {}

    /**
     * The facts of such a session of a body that is known.
     *
     * @param acts of how many acts
     */
    static List<Recorded> of(BodyProfile body, int acts) {
        SampleSession session = new SampleSession();
        session.enter(new ScheduleSession(
                body.id(), 1, null, new DateRange(FIRST_DAY, FIRST_DAY.plusDays(4)), null, List.of()));
        for (int number = 0; number < acts; number++) {
            session.next().ifPresent(session::enter);
        }
        return session.log;
    }

    private Optional<Command> next() {
        return InOrder.at(state, occasion()).stream()
                .filter(Offer::isInOrder)
                .map(Offer::act)
                .filter(act -> !endsSomething(act))
                .min(comparingInt(act -> done.getOrDefault(act.getClass(), 0)));
    }

    /** After which little else would be in order. */
    private static boolean endsSomething(Command act) {
        return act instanceof CloseSession
                || act instanceof SuspendSession
                || act instanceof AdjournMeeting
                || act instanceof SuspendMeeting;
    }

    private void enter(Command act) {
        Occasion occasion = occasion();
        for (Event fact : Procedure.decide(act, state, occasion, ActHistory.of(acts, log))) {
            log.add(Recorded.after(
                    log.isEmpty()
                            ? StatedFact.beginning(SESSION)
                            : log.getLast().hash(),
                    SESSION,
                    log.size() + 1,
                    fact,
                    occasion));
            state = state.evolve(fact, occasion.occurredAt());
        }
        acts.add(new Entered(occasion, act));
        done.merge(act.getClass(), 1, Integer::sum);
    }

    private Occasion occasion() {
        Instant at = MORNING.plus(Duration.ofMinutes(acts.size()));
        return new Occasion(at, at, "secretariat", "act-" + acts.size());
    }
}
