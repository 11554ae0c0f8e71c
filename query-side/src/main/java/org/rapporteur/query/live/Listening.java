package org.rapporteur.query.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rapporteur.query.ViewsReplaced;
import org.rapporteur.query.ingest.Arrivals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The one thread of a node that hears of changes and passes them on. Heartbeats come from it as well, and only while
 * the database answers: a page at a node that cannot hear is told nothing, and says that it is stale.
 */
@Component
@ConditionalOnWebApplication
class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS_UP = Duration.ofMillis(250);
    private static final int ANSWER_SECONDS = 3;

    private final JdbcConnectionDetails database;
    private final Audience audience;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher node;
    private final String changed;
    private final String replaced;
    private @Nullable Thread thread;

    Listening(
            JdbcConnectionDetails database,
            Audience audience,
            Arrivals arrivals,
            ApplicationEventPublisher node,
            @Value("${rapporteur.views.schema}") String schema) {
        this.database = database;
        this.audience = audience;
        this.arrivals = arrivals;
        this.node = node;
        this.changed = Announcements.channel(schema);
        this.replaced = ViewsReplaced.channel(schema);
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("live").daemon().start(this::listenUntilStopped);
    }

    /** Before the web server, which would wait for connections that never end by themselves. */
    @Override
    public synchronized void stop() {
        Optional.ofNullable(thread).ifPresent(Listening::stop);
        thread = null;
        audience.everybody(Viewer::end);
    }

    private static void stop(Thread thread) {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(ANSWER_SECONDS));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void listenUntilStopped() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listen();
            } catch (SQLException | DataAccessException lost) {
                LOG.warn("The database does not tell of changes; trying again: {}", lost.getMessage());
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        // Not from the pool: this connection is never given back.
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("listen \"%s\"".formatted(changed));
            statement.execute("listen \"%s\"".formatted(replaced));
            catchUp();
            while (!Thread.currentThread().isInterrupted()) {
                hear(connection);
            }
        }
    }

    /** What changed while nobody listened. */
    void catchUp() {
        node.publishEvent(new ViewsReplaced());
        audience.watched().forEach(session -> audience.tell(new Announcement(session, arrivals.reached(session))));
    }

    private void hear(Connection connection) throws SQLException {
        long end = System.nanoTime() + BETWEEN_HEARTBEATS.toNanos();
        // The driver does not wake up when the thread is interrupted, so it is asked in short turns.
        int turn = (int) BETWEEN_LOOKS_UP.toMillis();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            for (PGNotification notice : connection.unwrap(PGConnection.class).getNotifications(turn)) {
                tell(notice);
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("the database no longer answers");
        }
        audience.everybody(Viewer::heartbeat);
    }

    /** Passes on what was heard. */
    void tell(PGNotification notice) {
        if (notice.getName().equals(replaced)) {
            catchUp();
            return;
        }
        audience.tell(Announcement.of(notice.getParameter()));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
