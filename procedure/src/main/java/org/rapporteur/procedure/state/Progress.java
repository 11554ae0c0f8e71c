package org.rapporteur.procedure.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;

/** The session as such: of which body it is, and how far it has come. */
public record Progress(
        @Nullable SessionScheduled scheduled, @Nullable SessionConvened convened, boolean opened, boolean closed)
        implements Area {
    static final Progress NONE = new Progress(null, null, false, false);

    public Optional<SessionScheduled> asScheduled() {
        return Optional.ofNullable(scheduled);
    }

    public Optional<SessionConvened> asConvened() {
        return Optional.ofNullable(convened);
    }

    Progress evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled fact -> new Progress(fact, convened, opened, closed);
            case SessionConvened fact -> new Progress(scheduled, fact, opened, closed);
            case SessionOpened fact -> new Progress(scheduled, convened, true, closed);
            case SessionClosed fact -> new Progress(scheduled, convened, opened, true);
        };
    }
}
