package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.rebuild.Rebuilding;
import org.rapporteur.standalone.embedded.Keeper;

/** What was acknowledged is there once, whatever part was lost meanwhile; and what cannot be done now is said so. */
class LosingPartsTest {
    private static final Progress SILENT = new Progress(System.out);
    private static final String SESSION = "losing";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void acts_go_on_when_postgresql_was_killed() throws Exception {
        try (StandaloneRuntime runtime = StandaloneRuntime.kept(directory, Ports.FREE, SILENT);
                Typist typist = Typist.in(runtime.commandSide(), SESSION)) {
            // given acts under way
            typist.awaitMore(20);

            // when a process of one connection is killed, and then the whole server
            kill(backend(runtime));
            typist.awaitMore(20);
            runtime.postgres().postmaster().orElseThrow().destroyForcibly();

            // then acts are put off in words in the meantime, and go on by themselves
            assertThat(typist.awaitRefusal()).contains("urn:rapporteur:problem:database-away", "Act-Id 重新提交");
            awaitRestart(runtime.postgres().keeper());
            typist.awaitMore(20);

            // and pages say the same to people and to programs
            runtime.postgres().keeper().hold();
            assertThat(page(runtime, "text/html", "ar"))
                    .matches(page -> page.statusCode() == 503)
                    .matches(page -> page.headers().firstValue("Retry-After").isPresent())
                    .matches(page ->
                            page.body().contains("dir=\"rtl\"") && page.body().contains("لم يضع شيء"));
            assertThat(page(runtime, "application/json", "en"))
                    .matches(page -> page.statusCode() == 503)
                    .matches(page -> page.body().contains("Nothing that was recorded is lost"));
            runtime.postgres().keeper().letGo();

            assertEverythingIsThereOnce(runtime, typist);
            assertThat(told(runtime, "/actuator/health/parts")).contains("\"restarts\":2", "its process is gone");
        }
    }

    @Test
    void acts_go_on_while_kafka_is_away_and_arrive_later() throws Exception {
        try (StandaloneRuntime runtime = StandaloneRuntime.kept(directory, Ports.FREE, SILENT);
                Typist typist = Typist.in(runtime.commandSide(), SESSION)) {
            typist.awaitMore(20);

            // when the broker is stopped
            runtime.kafka().keeper().hold();

            // then acts are taken all the same, and health tells of it
            typist.awaitMore(50);
            assertThat(told(runtime, "/actuator/health/parts")).contains("\"status\":\"BEHIND\"");

            // and arrive when it is back
            runtime.kafka().keeper().letGo();
            awaitRestart(runtime.kafka().keeper());
            assertEverythingIsThereOnce(runtime, typist);
        }
    }

    @Test
    void acts_are_refused_before_the_disk_is_full_and_go_on_when_there_is_room() throws Exception {
        Path disk = mounted(directory.resolve("disk"));
        try (StandaloneRuntime runtime =
                        StandaloneRuntime.kept(disk.resolve("data"), Map.of("rapporteur.room.least", "60MB"), SILENT);
                Typist typist = Typist.in(runtime.commandSide(), SESSION)) {
            typist.awaitMore(20);
            assertThat(pageUntilItIs(200, runtime).statusCode()).isEqualTo(200);

            // when others fill the disk until nothing is left
            Path others = disk.resolve("others");
            fill(others);

            // then acts are refused in words, and reading goes on
            assertThat(typist.awaitRefusal()).contains("urn:rapporteur:problem:no-room", "腾出空间");
            assertThat(page(runtime, "text/html", "en").statusCode()).isEqualTo(200);
            assertThat(told(runtime, "/actuator/health/record")).contains("\"status\":\"NO_ROOM\"");
            // also when others take what was set aside
            fill(disk.resolve("more"));
            assertThat(typist.awaitRefusal()).contains("urn:rapporteur:problem:no-room");
            assertThat(page(runtime, "text/html", "en").statusCode()).isEqualTo(200);

            // and when there is room, all goes on by itself, with nothing lost
            Files.delete(others);
            Files.delete(disk.resolve("more"));
            typist.awaitMore(20);
            assertEverythingIsThereOnce(runtime, typist);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void a_start_on_a_full_disk_says_so_in_one_line() throws Exception {
        Path disk = mounted(directory.resolve("disk"));
        try {
            fill(disk.resolve("others"));
            assertSaidInOneLine(
                    "MB left", "serve", "--data", disk.resolve("data").toString(), "--port", "0");
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_told_in_one_line() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "no directory");
        assertSaidInOneLine(
                "cannot be written", "serve", "--data", file.resolve("data").toString(), "--port", "0");
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_line() throws Exception {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertSaidInOneLine(
                    "port %d cannot be had".formatted(taken.getLocalPort()),
                    "serve",
                    "--data",
                    directory.resolve("data").toString(),
                    "--port",
                    Integer.toString(taken.getLocalPort()));
        }
    }

    private static void assertSaidInOneLine(String words, String... arguments) throws Exception {
        try (Program program = Program.started(arguments)) {
            assertThat(program.ended()).isEqualTo(1);
            assertThat(program.output())
                    .filteredOn(line -> !line.startsWith("WARNING:"))
                    .singleElement()
                    .asString()
                    .contains("rapporteur: ", words)
                    .doesNotContain("Exception");
        }
    }

    /** In the store, and in the views, which are as they would be if they were made anew. */
    private void assertEverythingIsThereOnce(StandaloneRuntime runtime, Typist typist) throws Exception {
        List<String> acknowledged = typist.stopped();
        assertThat(typist.recorded()).isEqualTo(acknowledged);
        for (int look = 0; look < 1200 && known(runtime) < acknowledged.size(); look++) {
            Thread.sleep(100);
        }
        assertThat(new Rebuilding(QuerySide.application())
                        .run(
                                Optional.empty(),
                                false,
                                _ -> {},
                                runtime.addresses().querySettings())
                        .differences())
                .isEmpty();
        assertThat(known(runtime))
                .as("facts in the views of those acknowledged, while %s", told(runtime, "/actuator/health"))
                .isEqualTo(acknowledged.size());
    }

    private static long known(StandaloneRuntime runtime) throws Exception {
        try (Connection connection = runtime.queryDatabase().open();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select coalesce(sum(version), 0) from views.stream_progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void awaitRestart(Keeper part) throws InterruptedException {
        for (int look = 0;
                look < 1200 && !(part.state().running() && part.state().restarts() > 0);
                look++) {
            Thread.sleep(100);
        }
        assertThat(part.state().running()).isTrue();
    }

    /** The process behind one of the connections of the command side. */
    private static long backend(StandaloneRuntime runtime) throws Exception {
        try (Connection connection = runtime.commandDatabase().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pid from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid() limit 1")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private HttpResponse<String> pageUntilItIs(int status, StandaloneRuntime runtime) throws Exception {
        HttpResponse<String> page = page(runtime, "text/html", "en");
        for (int look = 0; look < 600 && page.statusCode() != status; look++) {
            Thread.sleep(100);
            page = page(runtime, "text/html", "en");
        }
        return page;
    }

    private HttpResponse<String> page(StandaloneRuntime runtime, String type, String language) throws Exception {
        return http.send(
                HttpRequest.newBuilder(runtime.querySide().resolve("/sessions/" + SESSION + "/facts"))
                        .header("Accept", type)
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    private String told(StandaloneRuntime runtime, String path) throws Exception {
        URI address = runtime.commandSide().resolve(path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** A disk small enough to be filled. */
    private static Path mounted(Path disk) throws Exception {
        Files.createDirectory(disk);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString());
        assumeThat(mounted).as("disks can be mounted here").isTrue();
        return disk;
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    /** Writes until nothing more goes in. */
    private static void fill(Path file) throws IOException {
        byte[] block = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (file.toFile().getUsableSpace() > 0) {
                out.write(block, 0, (int) Math.min(block.length, file.toFile().getUsableSpace()));
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
