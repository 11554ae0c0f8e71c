package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.Json;
import org.rapporteur.standalone.embedded.EmbeddedKafka;
import org.rapporteur.standalone.embedded.EmbeddedKafka.Door;
import org.rapporteur.standalone.embedded.EmbeddedPostgresServer;
import org.rapporteur.standalone.embedded.FreePort;
import org.rapporteur.standalone.embedded.Secrets;
import org.springframework.util.FileSystemUtils;

/**
 * Each part a program of its own, as on several machines, with lines between them that can be cut. Who starts them
 * starts them again when they are lost; PostgreSQL has somebody here who does so by himself.
 */
final class PartByPart implements Installation {
    private static final String COMMAND_DATABASE = "rapporteur_command";
    private static final String QUERY_DATABASE = "rapporteur_query";
    private static final Duration LONGEST_CUT = Duration.ofSeconds(10);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Path directory;
    private final Disk disk;
    private final Secrets secrets;
    private final EmbeddedPostgresServer postgres;
    private final int brokerPort = FreePort.any();
    private final JavaProgram broker;
    private final Side command;
    private final Side query;

    /** A side, and its lines to what it needs. */
    private record Side(JavaProgram program, int port, Link toPostgres, Link toBroker) {
        URI address() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }

    /** The port of the broker for a side, and the line that leads there. */
    private record Line(Door door, Link link) {
        static Line to(String name) throws IOException {
            int port = FreePort.any();
            Link link = Link.to(port);
            return new Line(new Door(name, port, link.port()), link);
        }
    }

    private PartByPart() throws Exception {
        directory = Files.createTempDirectory("rapporteur-faults-");
        disk = keep(Disk.at(directory.resolve("disk")));
        secrets = new Secrets(directory.resolve("secrets"));
        postgres = keep(EmbeddedPostgresServer.start(
                data("postgresql"), log("postgresql"), secrets, List.of(COMMAND_DATABASE, QUERY_DATABASE)));
        Line ofCommandSide = Line.to("COMMAND");
        Line ofQuerySide = Line.to("QUERY");
        broker = keep(JavaProgram.start(
                BrokerProgram.class.getName(),
                log("broker"),
                List.of(Json.mapper()
                        .writeValueAsString(new BrokerProgram.Told(
                                data("kafka").toString(),
                                secrets.directory().toString(),
                                FreePort.any(),
                                List.of(
                                        new Door("HERE", brokerPort, brokerPort),
                                        ofCommandSide.door(),
                                        ofQuerySide.door())))),
                Map.of()));
        command = side("org.rapporteur.command.CommandSide", COMMAND_DATABASE, ofCommandSide.link());
        query = side("org.rapporteur.query.QuerySide", QUERY_DATABASE, ofQuerySide.link());
        Answering.await(command.address());
        Answering.await(query.address());
    }

    static Installation set() throws Exception {
        return new PartByPart();
    }

    private Side side(String main, String database, Link toBroker) throws Exception {
        Link toPostgres = keep(Link.to(postgres.port()));
        keep(toBroker);
        int port = FreePort.any();
        Map<String, String> settings = settings(database, port, toPostgres.port(), toBroker.port());
        settings.put("rapporteur.record.directory", data("record").toString());
        settings.put("rapporteur.room.directory", disk.directory().toString());
        JavaProgram program = keep(JavaProgram.start(
                main,
                log(database),
                List.of(),
                Map.of("SPRING_APPLICATION_JSON", Json.mapper().writeValueAsString(settings))));
        return new Side(program, port, toPostgres, toBroker);
    }

    private Map<String, String> settings(String database, int port, int postgresPort, int brokerPort)
            throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "server.port", Integer.toString(port),
                "spring.datasource.url", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresPort, database),
                "spring.datasource.username", postgres.user(database),
                "spring.datasource.password", postgres.password(database),
                "spring.kafka.bootstrap-servers", "127.0.0.1:" + brokerPort,
                "rapporteur.facts.topic", BrokerProgram.FACTS.name()));
        EmbeddedKafka.clientSettings(brokerPort, secrets)
                .forEach((name, value) -> settings.put("spring.kafka.properties." + name, value.toString()));
        return settings;
    }

    private Path data(String part) {
        return disk.directory().resolve(part);
    }

    private Path log(String part) {
        return directory.resolve(part + ".log");
    }

    private <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        return part;
    }

    @Override
    public URI commandSide() {
        return command.address();
    }

    @Override
    public URI querySide() {
        return query.address();
    }

    /** Past the lines, which may be cut. */
    @Override
    public List<String> querySettings() throws IOException {
        return settings(QUERY_DATABASE, 0, postgres.port(), brokerPort).entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toList();
    }

    @Override
    public List<Fault> faults() {
        PostgresProcesses processes = new PostgresProcesses(data("postgresql"));
        List<Fault> faults = new ArrayList<>();
        faults.addAll(of("command side", command.program()));
        faults.addAll(of("query side", query.program()));
        faults.addAll(of("broker", broker));
        faults.add(new Fault("PostgreSQL killed", Duration.ZERO, processes::kill, () -> {}));
        faults.add(new Fault("one of PostgreSQL's processes killed", Duration.ZERO, processes::killOneChild, () -> {}));
        faults.add(Fault.pause("PostgreSQL", processes::process));
        faults.addAll(of("line from command side to PostgreSQL", command.toPostgres()));
        faults.addAll(of("line from query side to PostgreSQL", query.toPostgres()));
        faults.addAll(of("line from command side to broker", command.toBroker()));
        faults.addAll(of("line from query side to broker", query.toBroker()));
        if (disk.canBeFull()) {
            faults.add(new Fault("disk of PostgreSQL and broker full", Duration.ofSeconds(8), disk::fill, disk::clear));
        }
        return faults;
    }

    private static List<Fault> of(String name, JavaProgram program) {
        return List.of(
                new Fault(name + " killed", Duration.ofSeconds(2), program::kill, program::startAgain),
                Fault.pause(name, program::process));
    }

    private static List<Fault> of(String name, Link link) {
        return List.of(
                new Fault(name + " cut", LONGEST_CUT, link::cut, link::mend),
                new Fault(name + " silent", LONGEST_CUT, link::fallSilent, link::mend));
    }

    @Override
    public void close() throws IOException {
        IOException failures = new IOException("not everything stopped cleanly");
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                failures.addSuppressed(failure);
            }
        }
        if (failures.getSuppressed().length > 0) {
            throw failures;
        }
        FileSystemUtils.deleteRecursively(directory);
    }
}
