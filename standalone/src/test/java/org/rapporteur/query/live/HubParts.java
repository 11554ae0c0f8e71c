package org.rapporteur.query.live;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.postgresql.PGNotification;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.ingest.Arrivals;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** The live hub of one node, put together of its true parts; a planted fault puts another in the place of one. */
@NullMarked
public class HubParts {
    private static final String SCHEMA = "views";

    /** The channel on which nodes hear of changes. */
    public static String channel() {
        return Announcements.channel(SCHEMA);
    }

    /** What tells of changes when a batch commits. */
    public Projection announcements(JdbcTemplate database) {
        return new Announcements(database, SCHEMA);
    }

    /** A node that has just been started. */
    public final Hub start(Arrivals arrivals) {
        Audience audience = audience();
        return new Hub(this, audience, new Listening(NOWHERE, audience, arrivals, _ -> {}, SCHEMA), arrivals);
    }

    Audience audience() {
        return new Audience(new SimpleMeterRegistry());
    }

    void catchUp(Listening listening) {
        listening.catchUp();
    }

    Viewer viewer(ServletOutputStream line) {
        return new Viewer(line, () -> {});
    }

    /** Who watches at a node, and what the node hears. */
    public static final class Hub {
        private final HubParts parts;
        private final Audience audience;
        private final Listening listening;
        private final Arrivals arrivals;

        private Hub(HubParts parts, Audience audience, Listening listening, Arrivals arrivals) {
            this.parts = parts;
            this.audience = audience;
            this.listening = listening;
            this.arrivals = arrivals;
        }

        /** A page connects; what it is told of comes out at its end of the line. */
        public Seat watch(SessionId session, LongConsumer told) {
            Line line = new Line(told);
            Viewer viewer = parts.viewer(line);
            Seat seat = new Seat(viewer, line, () -> audience.leave(session, viewer));
            audience.welcome(session, viewer, seat.unlessGone(arrivals::reached));
            return seat;
        }

        public void hear(PGNotification notice) {
            listening.tell(notice);
        }

        /** The node hears again, after a time in which it did not. */
        public void hearAgain() {
            parts.catchUp(listening);
        }
    }

    /** The connection of one page. */
    public static final class Seat {
        private final Viewer viewer;
        private final Line line;
        private final Runnable leave;

        private Seat(Viewer viewer, Line line, Runnable leave) {
            this.viewer = viewer;
            this.line = line;
            this.leave = leave;
        }

        /** Whether there is room on the line from now on. */
        public void room(boolean room) throws IOException {
            line.room = room;
            if (room) {
                viewer.onWritePossible();
            }
        }

        public void leave() {
            leave.run();
        }

        private ToLongFunction<SessionId> unlessGone(ToLongFunction<SessionId> reached) {
            return session -> {
                try {
                    return reached.applyAsLong(session);
                } catch (RuntimeException failed) {
                    leave.run();
                    throw failed;
                }
            };
        }
    }

    /** A line that passes on what is flushed into it. */
    private static final class Line extends ServletOutputStream {
        private static final Pattern CHANGED = Pattern.compile("data: (\\d+)");

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final LongConsumer told;
        private boolean room;

        Line(LongConsumer told) {
            this.told = told;
        }

        @Override
        public boolean isReady() {
            return room;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int one) {
            written.write(one);
        }

        @Override
        public void flush() {
            Matcher changed = CHANGED.matcher(written.toString(StandardCharsets.UTF_8));
            while (changed.find()) {
                told.accept(Long.parseLong(changed.group(1)));
            }
            written.reset();
        }
    }

    private static final JdbcConnectionDetails NOWHERE = new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getPassword() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getJdbcUrl() {
            throw new UnsupportedOperationException();
        }
    };
}
