package org.rapporteur.command.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topic of all facts. It is created when the first facts go out, so that acts are taken also while Kafka is away.
 * One that exists is left as it is: more partitions would send a session's later facts elsewhere than its earlier ones.
 */
public final class FactsTopic {
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

    private void create() throws InterruptedException, ExecutionException {
        NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
        try (Admin admin = Admin.create(clientSettings)) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
