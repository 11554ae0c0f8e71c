package org.rapporteur.command;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL for all tests of this module; each asks for a fresh database in it. */
public final class TestDatabase {
    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** An empty database. */
    public static TestDatabase empty() {
        String name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new TestDatabase(POSTGRES.getJdbcUrl("postgres", name));
    }

    /** A database with the tables of the command side, and nothing in them. */
    public static TestDatabase migrated() {
        TestDatabase database = empty();
        Flyway.configure()
                .dataSource(database.url, "postgres", "")
                .locations("classpath:db/command")
                .load()
                .migrate();
        return database;
    }

    public String url() {
        return url;
    }

    /** A pool of connections, as a program of its own would have it. */
    public HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(8);
        return pool;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
