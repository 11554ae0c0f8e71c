package org.rapporteur.query.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Each batch passes a gate before it touches a view. Whoever holds it shut waits for the batches under way, at every
 * node that shares the database, and then finds no view moving. There is one for each schema of views.
 */
@Component
public class Gate {
    /** Keeps clear of locks that others may take by name. */
    private static final int GATES = 0x7261_7070;

    private final JdbcTemplate database;

    Gate(JdbcTemplate database) {
        this.database = database;
    }

    /** Opened again by closing it. */
    public interface Shut extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /**
     * Holds the gate of a schema shut.
     *
     * @param connection holds it, also until its own end
     */
    public static Shut shut(Connection connection, String schema) throws SQLException {
        call(connection, "select pg_advisory_lock(?, hashtext(?))", schema);
        return () -> call(connection, "select pg_advisory_unlock(?, hashtext(?))", schema);
    }

    /** Waits while it is shut; it cannot be shut again until the transaction ends. */
    void pass() {
        database.query("select pg_advisory_xact_lock_shared(?, hashtext(current_schema()))", _ -> {}, GATES);
    }

    private static void call(Connection connection, String function, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(function)) {
            statement.setInt(1, GATES);
            statement.setString(2, schema);
            statement.execute();
        }
    }
}
