package org.rapporteur.query.live;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.ingest.InletFaults;
import org.springframework.jdbc.core.JdbcTemplate;

/** Live hubs of which one part is wrong, as it might be by mistake. */
@NullMarked
public final class HubFaults {
    private HubFaults() {}

    /** The notice is given apart from the batch, and heard before that commits. */
    public static HubParts announcesBeforeTheCommit() {
        return new HubParts() {
            @Override
            public Projection announcements(JdbcTemplate database) {
                return super.announcements(InletFaults.apart(database));
            }
        };
    }

    /** A page is told whatever is heard, when it is heard. */
    public static HubParts tellsOlderVersions() {
        return new HubParts() {
            @Override
            Viewer viewer(ServletOutputStream line) {
                return new Viewer(line, () -> {}) {
                    @Override
                    synchronized void tell(long version) {
                        if (version == 0 || !line.isReady()) {
                            super.tell(version);
                            return;
                        }
                        try {
                            line.write("event: changed\ndata: %d\n\n"
                                    .formatted(version)
                                    .getBytes(StandardCharsets.UTF_8));
                            line.flush();
                        } catch (IOException lost) {
                            throw new UncheckedIOException(lost);
                        }
                    }
                };
            }
        };
    }

    /** How far a session is, is asked before the page belongs to those who are told of changes. */
    public static HubParts asksBeforeJoining() {
        return new HubParts() {
            @Override
            Audience audience() {
                return new Audience(new SimpleMeterRegistry()) {
                    @Override
                    void welcome(SessionId session, Viewer viewer, ToLongFunction<SessionId> reached) {
                        long now = reached.applyAsLong(session);
                        super.welcome(session, viewer, _ -> now);
                    }
                };
            }
        };
    }

    /** What was not heard while the connection was lost is not made up for. */
    public static HubParts doesNotCatchUp() {
        return new HubParts() {
            @Override
            void catchUp(Listening listening) {}
        };
    }
}
