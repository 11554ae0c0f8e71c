package org.rapporteur.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

    @TempDir
    Path directory;

    @Test
    void what_it_acknowledges_is_on_the_disk() throws Exception {
        try (OwnPostgres postgres = start()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void it_listens_on_the_loopback_address_only() throws Exception {
        try (OwnPostgres postgres = start()) {
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void an_initialization_cut_short_is_begun_anew() throws Exception {
        // given what is left when the machine stops in the middle of laying out the data directory
        Path data = Files.createDirectory(directory.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql.conf"), "");

        // when it starts
        try (OwnPostgres postgres = start()) {

            // then it works
            assertThat(ask(postgres, "select 'well'")).isEqualTo("well");
        }
    }

    private OwnPostgres start() throws Exception {
        return OwnPostgres.start(
                directory.resolve("postgresql"), directory.resolve("postgresql.log"), List.of("rapporteur_command"));
    }

    private static String ask(OwnPostgres postgres, String query) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(postgres.url("rapporteur_command"), postgres.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
