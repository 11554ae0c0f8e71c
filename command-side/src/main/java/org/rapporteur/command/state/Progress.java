package org.rapporteur.command.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;

/** Which body and session this is, and how far it has come. */
public record Progress(@Nullable SessionScheduled scheduled, boolean convened, boolean opened, boolean closed) {
    static final Progress NONE = new Progress(null, false, false, false);

    public Optional<SessionScheduled> asScheduled() {
        return Optional.ofNullable(scheduled);
    }

    Progress evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled fact -> new Progress(fact, convened, opened, closed);
            case SessionEvent.SessionConvened fact -> new Progress(scheduled, true, opened, closed);
            case SessionEvent.SessionOpened fact -> new Progress(scheduled, convened, true, closed);
            case SessionEvent.SessionClosed fact -> new Progress(scheduled, convened, opened, true);
        };
    }
}
