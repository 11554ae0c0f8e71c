package org.rapporteur.standalone.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of our own: its data stay in their directory, and what it has acknowledged is on the disk. */
public final class OwnPostgres implements AutoCloseable {

    /** The library starts PostgreSQL for tests, where losing data does no harm. Here it does. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;

    private OwnPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on a free port of the loopback address.
     *
     * @param data its data directory, made if it is not there
     * @param log the file that takes the server's own messages
     * @param databases the databases to have, made if they are not there
     */
    public static OwnPostgres start(Path data, Path log, List<String> databases)
            throws IOException, InterruptedException, SQLException {
        OrphanedPostmaster.stop(data);
        forgetUnfinished(data);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(FreePort.any())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setOverrideWorkingDirectory(Binaries.directory().toFile())
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        OwnPostgres started = new OwnPostgres(builder.start());
        started.assertDurable();
        started.have(databases);
        return started;
    }

    /**
     * Stops the server that was left on a data directory when the process that started it was killed, if there is one.
     */
    public static void stopOrphan(Path data) throws IOException, InterruptedException {
        OrphanedPostmaster.stop(data);
    }

    /** Returns the address of a database, for a driver; the server trusts whoever comes from the loopback address. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    /** Returns the user who owns the databases. */
    public String user() {
        return SUPERUSER;
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /**
     * Clears a directory whose initialization was cut short. {@code postmaster.opts} is written when a server first
     * starts, so where there is none, no server has ever run and there is nothing to lose.
     */
    private static void forgetUnfinished(Path data) throws IOException {
        if (!Files.exists(data.resolve("postmaster.opts"))) {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void assertDurable() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                String value = single(statement, "show " + setting);
                if (!value.equals("on")) {
                    throw new IllegalStateException("PostgreSQL runs with %s = %s: what it acknowledges could be lost"
                            .formatted(setting, value));
                }
            }
        }
    }

    private void have(List<String> databases) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : databases) {
                String count =
                        single(statement, "select count(*) from pg_database where datname = '%s'".formatted(database));
                if (count.equals("0")) {
                    statement.execute("create database " + database);
                }
            }
        }
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
