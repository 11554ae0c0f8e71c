package org.rapporteur.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.rapporteur.query.ViewsReplaced;
import org.rapporteur.query.ingest.Standstill;
import org.rapporteur.query.ingest.Standstills;
import org.rapporteur.query.log.WithheldNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The schema of the live views, and the one beside it in which they are made anew. */
@Component
@Lazy
class Schemas {
    /**
     * What is no view of the facts: where the nodes read on, what waits there, and what was found by looking at things.
     */
    static final List<String> CARRIED_OVER = List.of("place", "waiting_fact", "standstill", "finding", "verification");

    private static final int ONE_AT_A_TIME = 0x7261_7071;

    private final DataSource source;
    private final JdbcTemplate database;
    private final TransactionOperations transactions;
    private final WithheldNames withheld;
    private final String live;
    private final String rebuilt;
    private final String replaced;

    Schemas(
            DataSource source,
            JdbcTemplate database,
            TransactionOperations transactions,
            WithheldNames withheld,
            @Value("${rapporteur.views.live}") String live,
            @Value("${rapporteur.views.schema}") String rebuilt) {
        if (live.equals(rebuilt)) {
            throw new IllegalArgumentException("views cannot be made anew in the schema of the live ones, " + live);
        }
        this.source = source;
        this.database = database;
        this.transactions = transactions;
        this.withheld = withheld;
        this.live = live;
        this.rebuilt = rebuilt;
        this.replaced = live + "_replaced";
    }

    String live() {
        return live;
    }

    String rebuilt() {
        return rebuilt;
    }

    /** What both of them are to keep to themselves. */
    WithheldNames withheld() {
        return withheld;
    }

    /** The sessions that stand still in the views of a schema. */
    List<Standstill> standstills(String schema) {
        return Standstills.all(database, schema);
    }

    /** A connection that is not given back to the pool before it is closed, for locks and for a snapshot. */
    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** Makes sure that nobody else makes them anew at the same time, as long as the connection is open. */
    void takeTurn(Connection keeper) {
        Boolean free = new JdbcTemplate(new SingleConnectionDataSource(keeper, true))
                .queryForObject("select pg_try_advisory_lock(?, hashtext(?))", Boolean.class, ONE_AT_A_TIME, live);
        if (!Boolean.TRUE.equals(free)) {
            throw new RebuildStopped("these views are being made anew already");
        }
    }

    /** Makes the tables, empty; what an interrupted rebuild left is gone. */
    void begin() {
        Boolean there =
                database.queryForObject("select to_regclass(?) is not null", Boolean.class, live + ".stream_progress");
        if (!Boolean.TRUE.equals(there)) {
            throw new RebuildStopped("there are no views in the schema '%s' of this database".formatted(live));
        }
        giveUp();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/query")
                .schemas(rebuilt)
                .load()
                .migrate();
    }

    void giveUp() {
        drop(rebuilt);
    }

    /** Puts what was made anew in the place of the live views. To be called while no batch is under way. */
    void replaceLive() {
        dropReplaced();
        transactions.executeWithoutResult(_ -> {
            database.execute("delete from %s.place".formatted(rebuilt));
            CARRIED_OVER.forEach(this::carryOver);
            // Those that have come to their turn meanwhile, or could be applied now.
            List.of("waiting_fact", "standstill").forEach(this::dropReached);
            database.execute("alter schema %s rename to %s".formatted(live, replaced));
            database.execute("alter schema %s rename to %s".formatted(rebuilt, live));
            database.query("select pg_notify(?, '')", _ -> {}, ViewsReplaced.channel(live));
        });
    }

    /** Lets go of the views that were live before. */
    void dropReplaced() {
        drop(replaced);
    }

    private void carryOver(String table) {
        String columns = database.queryForObject(
                "select string_agg(quote_ident(column_name), ', ') from information_schema.columns where table_schema"
                        + " = ? and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'",
                String.class,
                live,
                table);
        database.execute("insert into %2$s.%3$s (%4$s) select %4$s from %1$s.%3$s on conflict do nothing"
                .formatted(live, rebuilt, table, columns));
    }

    private void dropReached(String table) {
        database.execute("delete from %1$s.%2$s w using %1$s.stream_progress reached".formatted(rebuilt, table)
                + " where w.session = reached.session and w.version <= reached.version");
    }

    private void drop(String schema) {
        database.execute("drop schema if exists %s cascade".formatted(schema));
    }
}
