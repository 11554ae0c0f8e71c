package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    @TempDir
    Path directory;

    @Test
    void data_outlive_a_killed_server() throws Exception {
        Path data = directory.resolve("data");

        // given a server that has acknowledged something and is then killed, so that its PostgreSQL lives on
        ProcessHandle orphan;
        try (Program first = Program.started("serve", "--data", data.toString(), "--port", "0")) {
            first.awaits("Ctrl-C stops");
            execute(data, "create table promise as select 'kept' as word");
            orphan = postmaster(data);
            first.killed();
            assertThat(orphan.isAlive()).isTrue();
        }

        // when it is started again on the same data
        try (Program second = Program.started("serve", "--data", data.toString(), "--port", "0")) {
            second.awaits("Ctrl-C stops");

            // then the orphan has made room, and what it had acknowledged is there
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(data, "select word from promise")).isEqualTo("kept");
        }
    }

    @Test
    void data_in_use_are_refused_to_a_second_server() throws Exception {
        Path data = directory.resolve("data");
        try (DataDirectory taken = DataDirectory.kept(data);
                Program second = Program.started("serve", "--data", data.toString(), "--port", "0")) {
            assertThat(taken).isNotNull();
            second.awaits("is in use by another rapporteur");
            assertThat(second.ended()).isEqualTo(1);
        }
    }

    private static void execute(Path data, String statement) throws Exception {
        try (Connection connection = connect(data);
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    private static String query(Path data, String query) throws Exception {
        try (Connection connection = connect(data);
                Statement open = connection.createStatement();
                ResultSet rows = open.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile(data).get(0))).orElseThrow();
    }

    private static Connection connect(Path data) throws Exception {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/rapporteur_command"
                        .formatted(pidFile(data).get(3)),
                "rapporteur_command",
                Files.readString(data.resolve("secrets/rapporteur_command")).strip());
    }

    /** PostgreSQL's own: the process in the first line, the port in the fourth. */
    private static List<String> pidFile(Path data) throws IOException {
        return Files.readAllLines(data.resolve("postgresql/postmaster.pid")).stream()
                .map(String::strip)
                .toList();
    }
}
