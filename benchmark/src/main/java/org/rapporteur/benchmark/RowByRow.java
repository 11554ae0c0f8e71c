package org.rapporteur.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.rapporteur.standalone.StandaloneRuntime;

/** What the same PostgreSQL can do: one row of the size of a fact per transaction. */
final class RowByRow implements LoadClients.Task {
    private static final String PAYLOAD = "x".repeat(600);

    private final Connection connection;
    private final PreparedStatement insert;

    RowByRow(StandaloneRuntime.Database database) throws SQLException {
        connection = database.open();
        insert = connection.prepareStatement("insert into benchmark_row (id, payload) values (?, ?)");
    }

    static void makeTable(StandaloneRuntime.Database database) throws SQLException {
        try (Connection connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists benchmark_row (id uuid primary key, payload text)");
        }
    }

    @Override
    public void once() throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, PAYLOAD);
        insert.executeUpdate();
    }

    @Override
    public void end() throws SQLException {
        connection.close();
    }
}
