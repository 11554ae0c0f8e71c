package org.rapporteur.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Holds the views of two schemas against each other: every field of every row of every table, and the state of every
 * session folded from each. They are seen at one instant, however long it takes, while both go on.
 */
final class Comparison implements AutoCloseable {
    /** Where a state was kept depends on how facts came in; what it is must not, and is looked at apart. */
    private static final String KEPT_STATES = "state_checkpoint";

    private static final String HISTORY = "flyway_schema_history";
    private static final int ROWS_SHOWN = 100;

    private final Schemas schemas;
    private final Connection connection;
    private final JdbcTemplate database;

    private Comparison(Schemas schemas, Connection connection) {
        this.schemas = schemas;
        this.connection = connection;
        this.database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** Begins at this instant. */
    static Comparison ofNow(Schemas schemas) throws SQLException {
        Connection connection = schemas.connection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Comparison comparison = new Comparison(schemas, connection);
        // The first statement fixes what all later ones see.
        comparison.database.execute("select 1");
        return comparison;
    }

    /** The differences; of each table those of the first rows that differ. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        tables().forEach(table -> differences.addAll(ofRows(table)));
        differences.addAll(ofStates());
        return differences;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
        connection.close();
    }

    private List<String> tables() {
        return database.query(
                "select table_name from information_schema.tables"
                        + " where table_schema = ? and table_type = 'BASE TABLE' and table_name <> all (?)"
                        + " order by table_name",
                (row, _) -> row.getString(1),
                schemas.rebuilt(),
                apart().toArray(String[]::new));
    }

    private static List<String> apart() {
        List<String> apart = new ArrayList<>(Schemas.CARRIED_OVER);
        apart.add(KEPT_STATES);
        apart.add(HISTORY);
        return apart;
    }

    private List<Difference> ofRows(String table) {
        List<String> key = key(table);
        String columns = key.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        return database
                .query(
                        "select to_jsonb(l)::text as live, to_jsonb(r)::text as rebuilt from %s.%s l full join %s.%s r using (%s)"
                                        .formatted(schemas.live(), table, schemas.rebuilt(), table, columns)
                                + " where l is distinct from r order by %s limit %d".formatted(columns, ROWS_SHOWN),
                        (row, _) -> {
                            JsonNode live = json(row.getString("live"));
                            JsonNode rebuilt = json(row.getString("rebuilt"));
                            JsonNode there = live.isMissingNode() ? rebuilt : live;
                            String name = key.stream()
                                    .map(column -> there.path(column).asString())
                                    .collect(Collectors.joining("/"));
                            return Difference.between(table, name, live, rebuilt);
                        })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> key(String table) {
        return database.query(
                "select a.attname from pg_index i"
                        + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)"
                        + " where i.indrelid = to_regclass(?) and i.indisprimary"
                        + " order by array_position(i.indkey::int2[], a.attnum)",
                (row, _) -> row.getString(1),
                schemas.rebuilt() + "." + table);
    }

    private static JsonNode json(@Nullable String text) {
        return text == null ? MissingNode.getInstance() : Json.mapper().readTree(text);
    }

    /** The state of each session as either side would show it, and each state kept to begin folding with. */
    private List<Difference> ofStates() {
        List<SessionId> sessions = in(
                schemas.rebuilt(),
                states ->
                        states.list().stream().map(SessionStates.Known::session).toList());
        List<Difference> differences = new ArrayList<>();
        for (SessionId session : sessions) {
            List<SessionView> live = in(schemas.live(), states -> {
                List<SessionView> all = new ArrayList<>(states.kept(session));
                states.find(session).ifPresent(all::add);
                return all;
            });
            List<SessionView> rebuilt = in(
                    schemas.rebuilt(),
                    states -> live.stream()
                            .map(view -> states.at(session, view.version()))
                            .toList());
            for (int i = 0; i < live.size(); i++) {
                if (!live.get(i).equals(rebuilt.get(i))) {
                    differences.addAll(Difference.between(
                            "state",
                            session + "/" + live.get(i).version(),
                            Json.mapper().valueToTree(live.get(i)),
                            Json.mapper().valueToTree(rebuilt.get(i))));
                }
            }
        }
        return differences;
    }

    private <T> T in(String schema, Function<SessionStates, T> read) {
        database.execute("set search_path to %s, public".formatted(schema));
        return read.apply(new SessionStates(database, new FactLog(database, schemas.withheld())));
    }
}
