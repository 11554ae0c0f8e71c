package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka of our own: one node that is broker and controller, on the loopback address, its log kept in its directory.
 */
public final class OwnKafka implements AutoCloseable {

    private static final int NODE = 1;
    private static final String CLUSTER = "rapporteur";
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final int port;

    private OwnKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker on free ports.
     *
     * @param data its log directory, made and formatted if it is not there
     * @param topic the topic to have, made if it is not there
     */
    public static OwnKafka start(Path data, FactsTopic topic) throws Exception {
        format(data);
        int port = FreePort.any();
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings(data, port)), Time.SYSTEM);
        server.startup();
        OwnKafka started = new OwnKafka(server, port);
        topic.createAt(started.bootstrapServers());
        return started;
    }

    /** Returns the address that clients start from, as {@code host:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
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

    private static Properties settings(Path data, int port) throws IOException {
        int controllerPort = FreePort.any();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", Integer.toString(NODE),
                "controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort),
                "controller.listener.names", CONTROLLER,
                "listeners", "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER, controllerPort),
                "advertised.listeners", "PLAINTEXT://127.0.0.1:%d".formatted(port),
                "log.dirs", data.toString(),
                "auto.create.topics.enable", "false"));
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
}
