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
        DataSource database = POSTGRES.getDatabase("postgres", create());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/query")
                .load()
                .migrate();
        return database;
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
