package org.rapporteur.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL for all tests of this process, and a new database for each that asks. */
public final class TestDatabase {
    private static final EmbeddedPostgres POSTGRES = start();

    private TestDatabase() {}

    /** The address of a new, empty database; its user is {@code postgres}. */
    public static String url() {
        return POSTGRES.getJdbcUrl("postgres", create());
    }

    /** A new database with the tables of the query side. */
    public static DataSource migrated() {
        return migratedTo("latest");
    }

    /** A new database with the tables that the query side had at an earlier version of them. */
    public static DataSource migratedTo(String version) {
        DataSource database = POSTGRES.getDatabase("postgres", create());
        migrate(database, version);
        return database;
    }

    /** Brings the tables to the last version. */
    public static void migrate(DataSource database) {
        migrate(database, "latest");
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/query")
                .target(version)
                .load()
                .migrate();
    }

    private static String create() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        new JdbcTemplate(POSTGRES.getPostgresDatabase()).execute("create database " + name);
        return name;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
