package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void data_in_use_are_not_given_twice() throws Exception {
        Path data = directory.resolve("data");

        try (DataDirectory first = DataDirectory.kept(data)) {
            assertThat(first.directory()).isEqualTo(data.toRealPath());
            assertThatThrownBy(() -> DataDirectory.kept(data))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
        }
        try (DataDirectory second = DataDirectory.kept(data)) {
            assertThat(second.directory()).isEqualTo(data.toRealPath());
        }
    }

    @Test
    void what_a_killed_process_left_is_cleared_away() throws Exception {
        // given a temporary directory that nobody holds any more, with a PostgreSQL that still runs on it
        Path left = Files.createDirectory(directory.resolve("rapporteur-left"));
        Path lock = Files.createFile(left.resolve("in-use.lock"));
        EmbeddedPostgres orphan = EmbeddedPostgres.builder()
                .setDataDirectory(left.resolve("postgresql"))
                .setOverrideWorkingDirectory(directory.resolve("programs").toFile())
                .start();
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

        // when another is taken
        try (DataDirectory next = DataDirectory.temporary(directory)) {

            // then the old one is gone with all that ran there, the new one is not
            assertThat(left).doesNotExist();
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), orphan.getPort()).close())
                    .isInstanceOf(ConnectException.class);
            assertThat(next.directory()).exists();
        }
    }

    @Test
    void what_another_process_uses_is_left_alone() throws Exception {
        try (DataDirectory used = DataDirectory.temporary(directory)) {
            Path home = used.directory();
            Files.setLastModifiedTime(
                    home.resolve("in-use.lock"), FileTime.from(Instant.now().minus(Duration.ofHours(1))));

            DataDirectory.temporary(directory).close();

            assertThat(home).exists();
        }
    }
}
