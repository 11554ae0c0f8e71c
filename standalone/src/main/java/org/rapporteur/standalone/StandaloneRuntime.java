package org.rapporteur.standalone;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.command.CommandSide;
import org.rapporteur.query.QuerySide;
import org.rapporteur.standalone.embedded.EmbeddedKafka;
import org.rapporteur.standalone.embedded.EmbeddedPostgresServer;
import org.rapporteur.standalone.embedded.FactsTopic;
import org.rapporteur.standalone.embedded.Secrets;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Both sides in this process, each an application of its own with its own database and port, on a PostgreSQL and a
 * Kafka that belong to them. They share nothing else, so what holds here holds for sides on machines of their own.
 */
public final class StandaloneRuntime implements AutoCloseable {

    private static final FactsTopic FACTS = new FactsTopic("rapporteur.facts", 6);
    private static final String COMMAND_DATABASE = "rapporteur_command";
    private static final String QUERY_DATABASE = "rapporteur_query";

    private static final Map<String, String> MEASURED = Map.of(
            "rapporteur.record.verify-every", "365d",
            "rapporteur.guard.working", "64",
            "rapporteur.guard.waiting", "20000",
            "rapporteur.guard.streams.per-address", "20000",
            "rapporteur.guard.streams.in-all", "20000",
            "rapporteur.guard.connections.per-address", "50000",
            "rapporteur.guard.connections.in-all", "50000");

    /** A database of the runtime, for a driver. */
    public record Database(String url, String user, String password) {

        static Database of(EmbeddedPostgresServer postgres, String name) throws IOException {
            return new Database(postgres.url(name), postgres.user(name), postgres.password(name));
        }

        /** Returns a connection to it, to be closed by whoever asked. */
        public Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    private final CloseStack closing;
    private final EmbeddedPostgresServer postgres;
    private final EmbeddedKafka kafka;
    private final Database commandDatabase;
    private final Database queryDatabase;
    private final Addresses addresses;

    private StandaloneRuntime(
            CloseStack closing, EmbeddedPostgresServer postgres, EmbeddedKafka kafka, Addresses addresses)
            throws IOException {
        this.closing = closing;
        this.postgres = postgres;
        this.kafka = kafka;
        this.commandDatabase = Database.of(postgres, COMMAND_DATABASE);
        this.queryDatabase = Database.of(postgres, QUERY_DATABASE);
        this.addresses = addresses;
    }

    /** Opens a runtime on free ports whose data are gone when it closes. */
    public static StandaloneRuntime temporary(Progress progress) throws Exception {
        return open(DataDirectory.temporary(), Ports.FREE, Map.of(), progress);
    }

    /**
     * Opens a runtime on free ports, for measurements: nobody in it looks at the record unasked, which would find every
     * fact that was published and never recorded, and thousands may come from one address.
     */
    public static StandaloneRuntime unwatched(Progress progress) throws Exception {
        return open(DataDirectory.temporary(), Ports.FREE, MEASURED, progress);
    }

    /**
     * Opens a runtime whose data stay.
     *
     * @param directory where the data lie, made if it is not there
     */
    public static StandaloneRuntime kept(Path directory, Ports ports, Progress progress) throws Exception {
        return open(DataDirectory.kept(directory), ports, Map.of(), progress);
    }

    /**
     * Opens a runtime whose data stay, on free ports.
     *
     * @param told settings of both sides
     */
    static StandaloneRuntime kept(Path directory, Map<String, String> told, Progress progress) throws Exception {
        return open(DataDirectory.kept(directory), Ports.FREE, told, progress);
    }

    /** Returns where the facts are stored. */
    public Database commandDatabase() {
        return commandDatabase;
    }

    /** Returns where the views are. */
    public Database queryDatabase() {
        return queryDatabase;
    }

    /** Returns what a client of Kafka's has to be told to be heard by the broker. */
    public Map<String, Object> broker() {
        return kafka.clientSettings();
    }

    /** Returns the server of both databases, to see what happens without it. */
    public EmbeddedPostgresServer postgres() {
        return postgres;
    }

    /** Returns the broker itself, to see what happens without it. */
    public EmbeddedKafka kafka() {
        return kafka;
    }

    /** Returns the topic of the facts. */
    public String factsTopic() {
        return FACTS.name();
    }

    /** Returns where acts are taken. */
    public URI commandSide() {
        return addresses.commandSide();
    }

    /** Returns where pages and reports are given. */
    public URI querySide() {
        return addresses.querySide();
    }

    /** Returns all of them, as other processes can find them too. */
    public Addresses addresses() {
        return addresses;
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    private static StandaloneRuntime open(DataDirectory data, Ports ports, Map<String, String> told, Progress progress)
            throws Exception {
        CloseStack closing = new CloseStack();
        closing.add(data);
        // Also when stopped in the middle of starting: a PostgreSQL left behind would hold on to the data.
        Runtime.getRuntime().addShutdownHook(new Thread(closing::closeAtExit, "closing"));
        data.takeLogs();
        // Tomcat keeps for the whole process where the first of all had its home. That goes with an earlier runtime,
        // and
        // of two sides that make it anew at the same moment one fails.
        System.clearProperty("catalina.home");
        try (ExecutorService together = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("opening-", 0).factory())) {
            ports.requireFree();
            closing.add(data.reserve());
            Secrets secrets = data.secrets();
            Future<EmbeddedPostgresServer> postgresToBe = together.submit(part(
                    progress,
                    closing,
                    "PostgreSQL",
                    () -> EmbeddedPostgresServer.start(
                            data.postgres(), data.postgresLog(), secrets, List.of(COMMAND_DATABASE, QUERY_DATABASE))));
            Future<EmbeddedKafka> kafkaToBe = together.submit(
                    part(progress, closing, "Kafka", () -> EmbeddedKafka.start(data.kafka(), secrets, FACTS)));
            EmbeddedPostgresServer postgres = result(postgresToBe);
            EmbeddedKafka kafka = result(kafkaToBe);
            PartsHealth parts = PartsHealth.of(postgres, kafka);
            Future<Side> commandSide = together.submit(part(
                    progress,
                    closing,
                    "command side",
                    () -> Side.start(
                            withParts(CommandSide.application(), parts),
                            writing(
                                    toldOfParts(settings(postgres, COMMAND_DATABASE, kafka, ports.commandSide(), told)),
                                    data))));
            Map<String, String> querySettings = settings(postgres, QUERY_DATABASE, kafka, ports.querySide(), told);
            Future<Side> querySide = together.submit(part(
                    progress,
                    closing,
                    "query side",
                    () -> Side.start(
                            withActsForwarded(withParts(QuerySide.application(), parts), commandSide),
                            theOnlyOne(toldOfParts(querySettings)))));
            Addresses addresses = new Addresses(
                    result(commandSide).address(), result(querySide).address(), Side.arguments(querySettings));
            closing.add(addresses.madeKnown(data.directory()));
            return new StandaloneRuntime(closing, postgres, kafka, addresses);
        } catch (Exception failure) {
            closing.close();
            throw failure;
        }
    }

    private static SpringApplicationBuilder withActsForwarded(SpringApplicationBuilder side, Future<Side> commandSide) {
        return side.initializers((GenericApplicationContext context) ->
                context.registerBean(FilterRegistrationBean.class, () -> forwarding(commandSide)));
    }

    /** Also what had to wait at the guard. */
    private static FilterRegistrationBean<ActsForwarder> forwarding(Future<Side> commandSide) {
        FilterRegistrationBean<ActsForwarder> forwarder = new FilterRegistrationBean<>(
                new ActsForwarder(() -> commandSide.resultNow().address()));
        forwarder.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return forwarder;
    }

    private static SpringApplicationBuilder withParts(SpringApplicationBuilder side, PartsHealth parts) {
        return side.initializers((GenericApplicationContext context) ->
                context.registerBean("embeddedHealthIndicator", PartsHealth.class, () -> parts));
    }

    private static Map<String, String> toldOfParts(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("management.endpoint.health.group.parts.include", "embedded");
        all.put("management.endpoint.health.group.parts.show-details", "always");
        return all;
    }

    /**
     * Nobody shares the topic with it, so after a kill it need not wait until the broker has given up the one before.
     */
    private static Map<String, String> theOnlyOne(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("spring.kafka.consumer.properties.group.instance.id", "standalone");
        return all;
    }

    private static <T extends AutoCloseable> Callable<T> part(
            Progress progress, CloseStack closing, String name, Callable<T> start) {
        return () -> closing.add(progress.step(name, start));
    }

    private static <T> T result(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    /** Returns what a side is told. */
    static Map<String, String> settings(
            EmbeddedPostgresServer postgres, String database, EmbeddedKafka kafka, int port, Map<String, String> told)
            throws IOException {
        Map<String, String> all = new HashMap<>(told);
        all.put("server.port", Integer.toString(port));
        all.put("spring.datasource.url", postgres.url(database));
        all.put("spring.datasource.username", postgres.user(database));
        all.put("spring.datasource.password", postgres.password(database));
        all.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        kafka.clientSettings().forEach((name, value) -> all.put("spring.kafka.properties." + name, value.toString()));
        all.put("rapporteur.facts.topic", FACTS.name());
        return all;
    }

    private static Map<String, String> writing(Map<String, String> settings, DataDirectory data) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("rapporteur.record.directory", data.record().toString());
        all.put("rapporteur.room.directory", data.directory().toString());
        // Browsers sign in at the pages, which bring their tokens along.
        all.put("rapporteur.access.client-id", "");
        return all;
    }
}
