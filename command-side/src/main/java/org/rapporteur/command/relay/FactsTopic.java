package org.rapporteur.command.relay;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.record.TimestampType;

/**
 * The topic of all facts. It is created when the first facts go out, so that acts are taken also while Kafka is away.
 * One that exists is left as it is: more partitions would send a session's later facts elsewhere than its earlier ones.
 */
public final class FactsTopic {
    /** How it must be set, or facts are lost: nothing is ever deleted, and times are those of whoever published. */
    private static final Map<String, String> SAFE = Map.of(
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.RETENTION_BYTES_CONFIG,
            "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
            TimestampType.CREATE_TIME.name);

    private final String name;
    private final int partitions;
    private final Map<String, Object> clientSettings;
    private boolean exists;

    public FactsTopic(String name, int partitions, Map<String, Object> clientSettings) {
        this.name = name;
        this.partitions = partitions;
        this.clientSettings = clientSettings;
    }

    String name() {
        return name;
    }

    void ensureExists() throws InterruptedException, ExecutionException {
        if (!exists) {
            create();
            exists = true;
        }
    }

    /** Makes sure again the next time: a broker that lost its data has lost the topic. */
    void lookAgain() {
        exists = false;
    }

    /** The settings by which facts may be lost, such as {@code retention.ms=604800000}; of a topic that exists. */
    List<String> unsafeSettings() {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        try (Admin admin = Admin.create(clientSettings)) {
            Config found = Objects.requireNonNull(
                            admin.describeConfigs(List.of(resource)).values().get(resource))
                    .get();
            return SAFE.entrySet().stream()
                    .filter(safe ->
                            !safe.getValue().equals(found.get(safe.getKey()).value()))
                    .map(safe -> safe.getKey() + "=" + found.get(safe.getKey()).value())
                    .sorted()
                    .toList();
        } catch (ExecutionException failure) {
            throw new KafkaException("the settings of '%s' cannot be read".formatted(name), failure);
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private void create() throws InterruptedException, ExecutionException {
        NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(SAFE);
        try (Admin admin = Admin.create(clientSettings)) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
