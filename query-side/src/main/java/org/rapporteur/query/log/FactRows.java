package org.rapporteur.query.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.rapporteur.events.Author;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.RowsAtOnce;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts as rows of a table: how one is written and read back equal. */
public final class FactRows {
    private FactRows() {}

    /** Adds facts to a table; those it has already are left as they are. */
    public static void insert(JdbcTemplate database, String table, Collection<Recorded> facts) {
        RowsAtOnce.write(
                database,
                "insert into " + table
                        + " (session, version, kind, body, occurred_at, recorded_at, recorded_by, signed_in,"
                        + " act_id, previous, hash) select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[],"
                        + " ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " on conflict do nothing",
                facts.stream().map(Recorded::stated).toList(),
                fact -> fact.session().value(),
                fact -> Long.toString(fact.version()),
                StatedFact::kind,
                StatedFact::body,
                fact -> fact.occurredAt().toString(),
                fact -> fact.recordedAt().toString(),
                StatedFact::by,
                fact -> fact.author().signedInText(),
                StatedFact::actId,
                fact -> fact.previous().value(),
                fact -> fact.hash().value());
    }

    /** The fact in the current row; throws if its kind is not in the catalogue. */
    public static Recorded read(ResultSet row, int number) throws SQLException {
        return Recorded.read(stated(row, number));
    }

    /** The fact in the current row as it is written there. */
    public static StatedFact stated(ResultSet row, int number) throws SQLException {
        FactHeader header = new FactHeader(
                new SessionId(row.getString("session")),
                row.getLong("version"),
                row.getString("kind"),
                new Occasion(
                        instant(row, "occurred_at"),
                        instant(row, "recorded_at"),
                        Author.of(row.getString("recorded_by"), row.getString("signed_in")),
                        row.getString("act_id")),
                new Hash(row.getString("previous")));
        return new StatedFact(header, row.getString("body"), new Hash(row.getString("hash")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
