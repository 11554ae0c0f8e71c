package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.SessionPart;

/**
 * The session as such: of which body it is, and how far it has come.
 *
 * @param resumed whether it went on since it was suspended last
 * @param further the parts that were told when the session was resumed
 */
public record Progress(
        @Nullable SessionScheduled scheduled,
        @Nullable SessionConvened convened,
        boolean opened,
        boolean closed,
        boolean suspended,
        boolean resumed,
        List<SessionPart> further)
        implements Area {
    static final Progress NONE = new Progress(null, null, false, false, false, false, List.of());

    public Progress {
        further = Absent.asEmpty(further);
    }

    public Optional<SessionScheduled> asScheduled() {
        return Optional.ofNullable(scheduled);
    }

    public Optional<SessionConvened> asConvened() {
        return Optional.ofNullable(convened);
    }

    /** The parts of the session in their order; the whole of it where it has none. */
    public List<SessionPart> parts() {
        return Stream.concat(asScheduled().stream().flatMap(fact -> fact.inParts().stream()), further.stream())
                .toList();
    }

    Progress evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled fact -> new Progress(fact, convened, opened, closed, suspended, resumed, further);
            case SessionConvened fact -> new Progress(scheduled, fact, opened, closed, suspended, resumed, further);
            case SessionOpened fact -> new Progress(scheduled, convened, true, closed, suspended, resumed, further);
            case SessionSuspended fact -> new Progress(scheduled, convened, opened, closed, true, false, further);
            case SessionResumed fact ->
                new Progress(
                        scheduled,
                        convened,
                        opened,
                        closed,
                        false,
                        true,
                        fact.part() == null ? further : Grown.by(further, fact.part()));
            case SessionClosed fact -> new Progress(scheduled, convened, opened, true, suspended, resumed, further);
        };
    }
}
