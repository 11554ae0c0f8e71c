package org.rapporteur.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts as rows of a table: how one is written and read back equal. */
public final class FactRows {
    private static final int ROWS_AT_ONCE = 1_000;

    private FactRows() {}

    /** Adds facts to a table; those it has already are left as they are. */
    public static void insert(JdbcTemplate database, String table, Collection<Recorded> facts) {
        List<StatedFact> rows = facts.stream().map(Recorded::stated).toList();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            insertAtOnce(database, table, rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
        }
    }

    /** One statement with a list for each column: several times as fast as one with a row at a time. */
    private static void insertAtOnce(JdbcTemplate database, String table, List<StatedFact> facts) {
        database.update(
                "insert into " + table
                        + " (session, version, kind, body, occurred_at, recorded_at, recorded_by, act_id,"
                        + " previous, hash) select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[],"
                        + " ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " on conflict do nothing",
                column(facts, fact -> fact.session().value()),
                column(facts, fact -> Long.toString(fact.version())),
                column(facts, StatedFact::kind),
                column(facts, StatedFact::body),
                column(facts, fact -> fact.occurredAt().toString()),
                column(facts, fact -> fact.recordedAt().toString()),
                column(facts, StatedFact::by),
                column(facts, StatedFact::actId),
                column(facts, fact -> fact.previous().value()),
                column(facts, fact -> fact.hash().value()));
    }

    private static String[] column(List<StatedFact> facts, Function<StatedFact, String> part) {
        return facts.stream().map(part).toArray(String[]::new);
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
