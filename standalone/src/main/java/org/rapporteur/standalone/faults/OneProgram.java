package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.standalone.Addresses;
import org.rapporteur.standalone.embedded.FreePort;
import org.springframework.util.FileSystemUtils;

/** {@code rapporteur serve}: all parts in one program, which is to put right by itself what its parts suffer. */
final class OneProgram implements Installation {
    private static final String MAIN = "org.rapporteur.standalone.Rapporteur";

    private final Path directory;
    private final Disk disk;
    private final JavaProgram program;
    private final int port;

    private OneProgram(Path directory, Disk disk, JavaProgram program, int port) {
        this.directory = directory;
        this.disk = disk;
        this.program = program;
        this.port = port;
    }

    static Installation set() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("rapporteur-faults-");
        Disk disk = Disk.at(directory.resolve("disk"));
        int port = twoPorts();
        JavaProgram program = JavaProgram.start(
                MAIN,
                directory.resolve("program.log"),
                List.of("serve", "--data", data(disk).toString(), "--port", Integer.toString(port)),
                Map.of());
        OneProgram set = new OneProgram(directory, disk, program, port);
        Answering.await(set.commandSide());
        Answering.await(set.querySide());
        return set;
    }

    /** The acts are taken on the port after that of the pages. */
    private static int twoPorts() throws IOException {
        for (int port = FreePort.any(); ; port = FreePort.any()) {
            if (FreePort.isFree(port + 1)) {
                return port;
            }
        }
    }

    private static Path data(Disk disk) {
        return disk.directory().resolve("data");
    }

    @Override
    public URI commandSide() {
        return URI.create("http://127.0.0.1:" + (port + 1));
    }

    @Override
    public URI querySide() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public List<String> querySettings() throws IOException {
        return Addresses.of(data(disk)).orElseThrow().querySettings();
    }

    @Override
    public List<Fault> faults() {
        PostgresProcesses postgres = new PostgresProcesses(data(disk).resolve("postgresql"));
        List<Fault> faults = new ArrayList<>(List.of(
                new Fault("program killed", Duration.ofSeconds(2), program::kill, program::startAgain),
                Fault.pause("program", program::process),
                // No one puts this right from outside.
                new Fault("its PostgreSQL killed", Duration.ZERO, postgres::kill, () -> {}),
                new Fault("one of its PostgreSQL's processes killed", Duration.ZERO, postgres::killOneChild, () -> {}),
                Fault.pause("its PostgreSQL", postgres::process)));
        if (disk.canBeFull()) {
            faults.add(new Fault("its disk full", Duration.ofSeconds(8), disk::fill, disk::clear));
        }
        return faults;
    }

    @Override
    public void close() throws IOException {
        program.close();
        PostgresProcesses.stopLeft(data(disk).resolve("postgresql"));
        disk.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
