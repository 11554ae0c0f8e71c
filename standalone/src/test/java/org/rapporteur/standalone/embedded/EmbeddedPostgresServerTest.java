package org.rapporteur.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresServerTest {

    @TempDir
    Path directory;

    @Test
    void what_it_acknowledges_is_on_the_disk() throws Exception {
        try (EmbeddedPostgresServer postgres = start()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void it_listens_on_the_loopback_address_only() throws Exception {
        try (EmbeddedPostgresServer postgres = start()) {
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(askAsSuperuser(postgres, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void an_initialization_cut_short_is_begun_anew() throws Exception {
        // given what is left when the machine stops in the middle of laying out the data directory
        Path data = Files.createDirectory(directory.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql.conf"), "");

        // when it starts
        try (EmbeddedPostgresServer postgres = start()) {

            // then it works
            assertThat(ask(postgres, "select 'well'")).isEqualTo("well");
        }
    }

    @Test
    void nobody_comes_in_without_a_password_nor_into_what_is_not_his() throws Exception {
        try (EmbeddedPostgresServer postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("rapporteur_command"), "postgres", ""))
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> connect(postgres, "rapporteur_query", "rapporteur_command"))
                    .hasMessageContaining("pg_hba.conf");
            assertThat(ask(
                            postgres,
                            "select rolsuper or rolcreatedb or rolcreaterole or rolreplication from pg_roles"
                                    + " where rolname = current_user"))
                    .isEqualTo("f");
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("postgresql")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets/postgres")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void no_argument_of_any_process_is_a_password() throws Exception {
        try (EmbeddedPostgresServer postgres = start()) {
            List<String> secret = List.of(
                    secrets().of("postgres"),
                    postgres.password("rapporteur_command"),
                    postgres.password("rapporteur_query"));
            assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                    .noneMatch(line -> secret.stream().anyMatch(line::contains));
            assertThat(Files.readString(directory.resolve("postgresql.log")))
                    .doesNotContain(secret.get(0), secret.get(1), secret.get(2));
        }
    }

    @Test
    void a_directory_laid_out_by_an_earlier_release_is_taken_over_and_locked() throws Exception {
        // given data of a release that trusted everybody and owned everything as the superuser
        try (EmbeddedPostgres earlier = EmbeddedPostgres.builder()
                        .setDataDirectory(directory.resolve("postgresql"))
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(
                                directory.resolve("earlier").toFile())
                        .start();
                Connection connection = earlier.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database rapporteur_command");
            try (Connection there = earlier.getDatabase("postgres", "rapporteur_command")
                            .getConnection();
                    Statement made = there.createStatement()) {
                made.execute("create schema views");
                made.execute("create table views.promise (number bigint generated always as identity, word text)");
                made.execute("create table deed (number bigserial, word text)");
                made.execute("create view views.told as select word from views.promise");
                made.execute("insert into views.promise (word) values ('kept')");
            }
        }

        // when this release starts on it
        try (EmbeddedPostgresServer postgres = start()) {

            // then all is there, belongs to its own role, and nobody is trusted
            assertThat(ask(postgres, "select word from views.told")).isEqualTo("kept");
            assertThat(ask(postgres, "insert into views.promise (word) values ('new') returning number"))
                    .isEqualTo("2");
            assertThat(ask(
                            postgres,
                            "alter schema views rename to seen; alter table deed add column more text;"
                                    + " insert into deed (word) values ('done') returning number"))
                    .isEqualTo("1");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("rapporteur_command"), "postgres", ""))
                    .hasMessageContaining("password");
        }
    }

    @Test
    void data_of_another_version_are_refused_in_one_sentence() throws Exception {
        start().close();
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was laid out by PostgreSQL 17")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_server_that_is_killed_is_started_again_under_the_same_address() throws Exception {
        try (EmbeddedPostgresServer postgres = start()) {
            // given what was acknowledged
            assertThat(ask(postgres, "create table promise as select 'kept' as word; select 'done'"))
                    .isEqualTo("done");

            // when the server is killed
            postgres.postmaster().orElseThrow().destroyForcibly();

            // then it is there again, with all it had acknowledged
            for (int attempt = 0; attempt < 600 && postgres.keeper().state().restarts() == 0; attempt++) {
                Thread.sleep(100);
            }
            assertThat(postgres.keeper().state().running()).isTrue();
            assertThat(ask(postgres, "select word from promise")).isEqualTo("kept");
        }
    }

    private Secrets secrets() {
        return new Secrets(directory.resolve("secrets"));
    }

    private static Connection connect(EmbeddedPostgresServer postgres, String database, String user) throws Exception {
        return DriverManager.getConnection(postgres.url(database), user, postgres.password(user));
    }

    private EmbeddedPostgresServer start() throws Exception {
        return EmbeddedPostgresServer.start(
                directory.resolve("postgresql"),
                directory.resolve("postgresql.log"),
                secrets(),
                List.of("rapporteur_command", "rapporteur_query"));
    }

    private static String ask(EmbeddedPostgresServer postgres, String query) throws Exception {
        return ask(query, connect(postgres, "rapporteur_command", "rapporteur_command"));
    }

    private String askAsSuperuser(EmbeddedPostgresServer postgres, String query) throws Exception {
        return ask(
                query,
                DriverManager.getConnection(
                        postgres.url("postgres"), "postgres", secrets().of("postgres")));
    }

    private static String ask(String query, Connection opened) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet rows = lastResult(statement, query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static ResultSet lastResult(Statement statement, String query) throws SQLException {
        boolean found = statement.execute(query);
        while (!found) {
            found = statement.getMoreResults();
        }
        return statement.getResultSet();
    }
}
