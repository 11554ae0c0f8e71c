package org.rapporteur.command.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.rapporteur.command.evidence.Look;
import org.rapporteur.command.evidence.Rounds;
import org.rapporteur.command.evidence.StoredFacts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The relay with Kafka at its end. */
@Configuration(proxyBeanMethods = false)
class RelayWiring {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    @Bean
    Outlet outlet(
            @Value("${rapporteur.facts.topic}") String topic,
            @Value("${rapporteur.facts.partitions}") int partitions,
            KafkaProperties kafka) {
        return new KafkaOutlet(
                new FactsTopic(topic, partitions, kafka.buildAdminProperties()), kafka.buildProducerProperties());
    }

    @Bean
    @Order(2)
    Look lookAtTheTopic(
            @Value("${rapporteur.facts.topic}") String topic,
            @Value("${rapporteur.facts.partitions}") int partitions,
            KafkaProperties kafka,
            StoredFacts store) {
        return new TopicLook(
                new FactsTopic(topic, partitions, kafka.buildAdminProperties()),
                new WholeTopic(topic, kafka.buildConsumerProperties()),
                store);
    }

    @Bean
    @ConditionalOnExpression("'${rapporteur.record.directory:}' != ''")
    CheckpointTopic checkpointTopic(@Value("${rapporteur.record.topic}") String topic, KafkaProperties kafka) {
        return new CheckpointTopic(
                new FactsTopic(topic, 1, kafka.buildAdminProperties()),
                new WholeTopic(topic, kafka.buildConsumerProperties()),
                kafka.buildProducerProperties());
    }

    @Bean
    Published published(DataSource database) {
        return new Published(JdbcClient.create(database));
    }

    @Bean
    HeldBack heldBack(DataSource database, MeterRegistry meters) {
        return new HeldBack(JdbcClient.create(database), meters);
    }

    @Bean
    Relay relay(Entries store, Published published, HeldBack heldBack, Outlet outlet) {
        return new Relay(store, published, heldBack, outlet);
    }

    @Bean
    Rounds furtherTries(Relay relay, HeldBack heldBack, TransactionOperations transactions) {
        return new Rounds("further-tries", new FurtherTries(relay, heldBack, transactions)::run, _ -> BETWEEN_LOOKS);
    }
}
