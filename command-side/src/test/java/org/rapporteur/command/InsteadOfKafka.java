package org.rapporteur.command;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.command.evidence.Look;
import org.rapporteur.command.evidence.Witness;
import org.rapporteur.command.relay.Outlet;
import org.rapporteur.events.proof.Medium;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Takes everything and keeps nothing; and a database of its own for whoever asks. */
@TestConfiguration
class InsteadOfKafka {
    @Bean
    DynamicPropertyRegistrar database() {
        TestDatabase database = TestDatabase.empty();
        return registry -> {
            registry.add("spring.datasource.url", database::url);
            registry.add("spring.datasource.username", () -> "postgres");
        };
    }

    @Bean
    Outlet outlet() {
        return facts -> {};
    }

    @Bean
    Look lookAtTheTopic() {
        return new Look() {
            @Override
            public Medium medium() {
                return Medium.FACTS_TOPIC;
            }

            @Override
            public Result look() {
                return new Result(0, List.of());
            }
        };
    }

    @Bean
    Witness checkpointTopic() {
        return new Witness() {
            @Override
            public void keep(String origin, String note) {}

            @Override
            public void recall(Consumer<Kept> reader) {}

            @Override
            public String name() {
                return "nobody";
            }
        };
    }
}
