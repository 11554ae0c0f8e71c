package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own: its data stay in their directory, what it has acknowledged is on the disk, nobody
 * comes in without a password, and when it ends by itself it is started again.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    /** A release of PostgreSQL reads the data of its own version only. */
    private static final String VERSION = "18";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** The superuser everywhere, everybody else in the database that bears his name. */
    private static final String WHO_COMES_IN = """
        # Written by Rapporteur at each start.
        host all       %s 127.0.0.1/32 scram-sha-256
        host sameuser  all 127.0.0.1/32 scram-sha-256
        """.formatted(SUPERUSER);

    private final PostgresPrograms programs;
    private final Secrets secrets;
    private final int port;
    private final Keeper keeper;

    private EmbeddedPostgresServer(PostgresPrograms programs, Secrets secrets) throws Exception {
        this.programs = programs;
        this.secrets = secrets;
        this.port = FreePort.any();
        this.keeper = Keeper.of("PostgreSQL", this::startServer);
    }

    /**
     * Starts the server on a free port of the loopback address.
     *
     * @param data its data directory, made if it is not there
     * @param log the file that takes the server's own messages
     * @param secrets where its passwords are
     * @param databases the databases to have, made if they are not there, each owned by a role of its name
     */
    public static EmbeddedPostgresServer start(Path data, Path log, Secrets secrets, List<String> databases)
            throws Exception {
        OrphanedPostmaster.stop(data);
        forgetUnfinished(data);
        PostgresPrograms programs = new PostgresPrograms(Binaries.unpacked(), data, log);
        lock(programs, secrets);
        EmbeddedPostgresServer started = new EmbeddedPostgresServer(programs, secrets);
        try {
            started.assertDurable();
            for (String database : databases) {
                started.have(database);
            }
        } catch (SQLException | IOException | RuntimeException failure) {
            started.close();
            throw failure;
        }
        return started;
    }

    /**
     * Stops the server that was left on a data directory when the process that started it was killed, if there is one.
     */
    public static void stopOrphan(Path data) throws IOException, InterruptedException {
        OrphanedPostmaster.stop(data);
    }

    /** Returns the first process of the server that runs on a data directory, whoever started it. */
    public static Optional<ProcessHandle> running(Path data) throws IOException {
        return OrphanedPostmaster.find(data);
    }

    /** Returns the address of a database, for a driver. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Returns the user who owns a database, and nothing else. */
    public String user(String database) {
        return database;
    }

    /** Returns the password of that user. */
    public String password(String database) throws IOException {
        return secrets.of(database);
    }

    public int port() {
        return port;
    }

    /** Returns the process that is to be killed to see what happens then, if one runs. */
    public Optional<ProcessHandle> postmaster() throws IOException {
        return OrphanedPostmaster.find(programs.data());
    }

    /** Returns who starts it again. */
    public Keeper keeper() {
        return keeper;
    }

    @Override
    public void close() throws IOException {
        keeper.close();
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

    /** Lays out a directory that asks for passwords, or makes one do so that was laid out by an earlier release. */
    private static void lock(PostgresPrograms programs, Secrets secrets) throws IOException, InterruptedException {
        Path versionFile = programs.data().resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            programs.layOut(SUPERUSER, secrets.file(SUPERUSER));
            return;
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(VERSION)) {
            throw new CannotStart(
                    "%s was laid out by PostgreSQL %s, which this release (PostgreSQL %s) cannot read; use the release that made it"
                            .formatted(programs.data(), version, VERSION));
        }
        Path whoComesIn = programs.data().resolve("pg_hba.conf");
        if (!secrets.has(SUPERUSER) || !Files.readString(whoComesIn).equals(WHO_COMES_IN)) {
            // The password is made of letters, digits, hyphens and underscores.
            programs.alone("alter role %s password '%s'".formatted(SUPERUSER, secrets.of(SUPERUSER)));
        }
    }

    private Keeper.Running startServer() throws IOException, InterruptedException {
        letIn();
        List<String> settings = new ArrayList<>(List.of(
                "port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=100"));
        DURABLE.forEach(setting -> settings.add(setting + "=on"));
        programs.start(settings);
        return new Postmaster(programs);
    }

    private void letIn() throws IOException {
        Path file = programs.data().resolve("pg_hba.conf");
        if (!Files.exists(file) || !Files.readString(file).equals(WHO_COMES_IN)) {
            Path unfinished = file.resolveSibling("pg_hba.conf.part");
            Files.writeString(unfinished, WHO_COMES_IN);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void assertDurable() throws SQLException, IOException {
        try (Connection connection = asSuperuser("postgres");
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

    private void have(String database) throws SQLException, IOException {
        try (Connection connection = asSuperuser("postgres")) {
            OwnRole.have(connection, database, secrets.of(database));
        }
        try (Connection connection = asSuperuser(database)) {
            OwnRole.handOver(connection, database);
        }
    }

    private Connection asSuperuser(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.of(SUPERUSER));
    }

    static String single(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
