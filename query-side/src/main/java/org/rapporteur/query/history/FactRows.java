package org.rapporteur.query.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts as rows of a table: how one is written and read back equal. */
public final class FactRows {
    private static final int ROWS_AT_ONCE = 500;

    private FactRows() {}

    /** Adds facts to a table; those it has already are left as they are. */
    public static void insert(JdbcTemplate database, String table, Collection<Recorded> facts) {
        database.batchUpdate(
                "insert into " + table
                        + " (session, version, kind, body, occurred_at, recorded_at, recorded_by, act_id,"
                        + " previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                facts,
                ROWS_AT_ONCE,
                FactRows::write);
    }

    /** The fact in the current row; throws if its kind is not in the catalogue. */
    public static Recorded read(ResultSet row, int number) throws SQLException {
        return Recorded.read(stated(row, number));
    }

    /** The fact in the current row as it is written there. */
    public static StatedFact stated(ResultSet row, int number) throws SQLException {
        return new StatedFact(
                new SessionId(row.getString("session")),
                row.getLong("version"),
                row.getString("kind"),
                row.getString("body"),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("act_id"),
                new Hash(row.getString("previous")),
                new Hash(row.getString("hash")));
    }

    private static void write(PreparedStatement row, Recorded recorded) throws SQLException {
        StatedFact fact = recorded.stated();
        row.setString(1, fact.session().value());
        row.setLong(2, fact.version());
        row.setString(3, fact.kind());
        row.setString(4, fact.body());
        row.setObject(5, fact.occurredAt().atOffset(ZoneOffset.UTC));
        row.setObject(6, fact.recordedAt().atOffset(ZoneOffset.UTC));
        row.setString(7, fact.by());
        row.setString(8, fact.actId());
        row.setString(9, fact.previous().value());
        row.setString(10, fact.hash().value());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
