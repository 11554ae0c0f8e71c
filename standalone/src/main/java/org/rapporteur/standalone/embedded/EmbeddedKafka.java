package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka of our own: one node that is broker and controller, on the loopback address, its log kept in its directory.
 * Nobody is heard without a password, and when it ends by itself it is started again.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int NODE = 1;
    private static final String CLUSTER = "rapporteur";
    private static final String CONTROLLER = "CONTROLLER";
    private static final String USER = "rapporteur";
    private static final String MECHANISM = "PLAIN";

    private final int port;
    private final String password;
    private final Keeper keeper;

    /**
     * Where clients come in, on the loopback address.
     *
     * @param name in capital letters
     * @param port where the broker listens
     * @param told where clients are told to come, which leads there
     */
    public record Door(String name, int port, int told) {

        /** One that clients are told of as it is. */
        static Door at(int port) {
            return new Door("CLIENTS", port, port);
        }

        String address(int port) {
            return "%s://127.0.0.1:%d".formatted(name, port);
        }
    }

    private EmbeddedKafka(int port, String password, Properties settings) throws Exception {
        this.port = port;
        this.password = password;
        this.keeper = Keeper.of("Kafka", () -> Broker.start(settings));
    }

    /**
     * Starts the broker on free ports.
     *
     * @param data its log directory, made and formatted if it is not there
     * @param secrets where its password is
     * @param topic the topic to have, made if it is not there
     */
    public static EmbeddedKafka start(Path data, Secrets secrets, FactsTopic topic) throws Exception {
        return start(data, secrets, topic, FreePort.any(), List.of(Door.at(FreePort.any())));
    }

    /**
     * Starts the broker on ports that are known beforehand.
     *
     * @param controllerPort where the broker speaks with itself
     * @param doors where clients come in; we come in at the first
     */
    public static EmbeddedKafka start(
            Path data, Secrets secrets, FactsTopic topic, int controllerPort, List<Door> doors) throws Exception {
        format(data);
        String password = secrets.of("kafka");
        EmbeddedKafka started =
                new EmbeddedKafka(doors.getFirst().port(), password, settings(data, controllerPort, doors, password));
        topic.createAt(started.clientSettings());
        return started;
    }

    /** Returns the address that clients start from, as {@code host:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Returns what a client of Kafka's has to be told to be heard. */
    public Map<String, Object> clientSettings() {
        return clientSettings(port, password);
    }

    /** Returns the same of a broker that another process has. */
    public static Map<String, Object> clientSettings(int port, Secrets secrets) throws IOException {
        return clientSettings(port, secrets.of("kafka"));
    }

    private static Map<String, Object> clientSettings(int port, String password) {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + port,
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                SecurityProtocol.SASL_PLAINTEXT.name,
                SaslConfigs.SASL_MECHANISM,
                MECHANISM,
                SaslConfigs.SASL_JAAS_CONFIG,
                login(password) + ";");
    }

    /** Returns who starts it again. */
    public Keeper keeper() {
        return keeper;
    }

    @Override
    public void close() throws IOException {
        keeper.close();
    }

    /** Lays out the directory; one that is laid out already stays as it is. */
    private static void format(Path data) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(CLUSTER)
                .setNodeId(NODE)
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setIgnoreFormatted(true)
                .run();
    }

    /** How a client says who it is, to which the broker adds whom it believes. */
    private static String login(String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
                .formatted(USER, password);
    }

    private static Properties settings(Path data, int controllerPort, List<Door> doors, String password) {
        Properties settings = new Properties();
        List<Door> all = new ArrayList<>(doors);
        all.add(new Door(CONTROLLER, controllerPort, controllerPort));
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", Integer.toString(NODE),
                "controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort),
                "controller.listener.names", CONTROLLER,
                "inter.broker.listener.name", doors.getFirst().name(),
                "listeners", listed(all, door -> door.address(door.port())),
                "advertised.listeners", listed(doors, door -> door.address(door.told())),
                "log.dirs", data.toString(),
                "auto.create.topics.enable", "false"));
        // Sent in the clear, but no further than this machine; and the same for brokers, controllers and clients, so
        // that a directory laid out by an earlier release needs nothing added.
        String believed = login(password) + " user_%s=\"%s\";".formatted(USER, password);
        settings.putAll(Map.of(
                "listener.security.protocol.map",
                        listed(all, door -> door.name() + ":" + SecurityProtocol.SASL_PLAINTEXT.name),
                "sasl.enabled.mechanisms", MECHANISM,
                "sasl.mechanism.inter.broker.protocol", MECHANISM,
                "sasl.mechanism.controller.protocol", MECHANISM));
        all.forEach(door -> settings.put(
                "listener.name.%s.plain.sasl.jaas.config".formatted(door.name().toLowerCase(Locale.ROOT)), believed));
        // There is no other node to hand over to, and asking for leave to end is in vain when the log has failed: for
        // minutes a broker that is lost would keep the ports from the one that is to take its place.
        settings.put("controlled.shutdown.enable", "false");
        // One node has no other to copy to, so a message is on the disk before it is acknowledged.
        settings.put("log.flush.interval.messages", "1");
        // A group of one consumer gains nothing from waiting for others, nor from many partitions of Kafka's own
        // topics.
        settings.putAll(Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        return settings;
    }

    private static String listed(List<Door> doors, Function<Door, String> how) {
        return doors.stream().map(how).collect(Collectors.joining(","));
    }
}
