package org.rapporteur.standalone.chance;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two databases of a world, real ones, and nothing in them when a run begins. */
record Databases(HikariDataSource command, HikariDataSource query) implements AutoCloseable, Schedule.Locks {
    private static final int ENOUGH = 40;
    private static final EmbeddedPostgres POSTGRES = start();

    static Databases create() {
        HikariDataSource query = migrated("db/query");
        new JdbcTemplate(query).execute("""
            create table seen (
                position bigint generated always as identity primary key,
                session  text   not null,
                version  bigint not null
            )
            """);
        return new Databases(migrated("db/command"), query);
    }

    void empty() {
        new JdbcTemplate(command).execute("delete from published; delete from held_back; delete from token_entry");
        new JdbcTemplate(query)
                .execute("delete from stream_progress; delete from place; delete from fact;"
                        + " delete from waiting_fact; delete from standstill; delete from finding; delete from seen");
    }

    @Override
    public boolean isWaiting(int process) {
        return Boolean.TRUE.equals(new JdbcTemplate(query)
                .queryForObject(
                        "select exists (select from pg_locks where pid = ? and not granted)", Boolean.class, process));
    }

    @Override
    public void refuse(int process) {
        new JdbcTemplate(query).queryForObject("select pg_cancel_backend(?)", Boolean.class, process);
    }

    @Override
    public void close() {
        command.close();
        query.close();
    }

    private static HikariDataSource migrated(String tables) {
        String name = "chance_" + UUID.randomUUID().toString().replace("-", "");
        DataSource server = POSTGRES.getPostgresDatabase();
        new JdbcTemplate(server).execute("create database " + name);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(POSTGRES.getJdbcUrl("postgres", name));
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(ENOUGH);
        pool.setMinimumIdle(2);
        // Planned once for each connection and not each time, which costs more here than what is planned.
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:" + tables)
                .load()
                .migrate();
        return pool;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
