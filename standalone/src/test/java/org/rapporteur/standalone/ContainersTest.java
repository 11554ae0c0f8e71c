package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.CommandSide;
import org.rapporteur.query.QuerySide;
import org.rapporteur.standalone.scenario.Played;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioPlayer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The whole chain on a PostgreSQL and a Kafka that know nothing of us. */
@Tag("containers")
@Testcontainers(disabledWithoutDocker = true)
class ContainersTest {

    @Container
    private static final PostgreSQLContainer COMMAND_DATABASE =
            new PostgreSQLContainer(image("POSTGRES_IMAGE", "postgres:18"));

    @Container
    private static final PostgreSQLContainer QUERY_DATABASE =
            new PostgreSQLContainer(image("POSTGRES_IMAGE", "postgres:18"));

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer(image("KAFKA_IMAGE", "apache/kafka:4.2.1"));

    @Test
    void a_session_played_against_containers_comes_out_as_its_report(@TempDir Path out) throws Exception {
        Scenario scenario = Scenario.read(Path.of("..", "scenarios", "one-day-meeting.yaml"), Optional.empty());
        try (Side commandSide = Side.start(CommandSide.application(), settings(COMMAND_DATABASE));
                Side querySide = Side.start(QuerySide.application(), settings(QUERY_DATABASE))) {
            Played played = new ScenarioPlayer(commandSide.address(), line -> {}).play(scenario);

            new ReportFiles(querySide.address()).write(played, List.of("en"), out);
        }
        assertThat(out.resolve("report.en.md")).content().contains("was withdrawn by its sponsors.");
    }

    private static Map<String, String> settings(PostgreSQLContainer database) {
        return Map.of(
                "server.port", "0",
                "spring.datasource.url", database.getJdbcUrl(),
                "spring.datasource.username", database.getUsername(),
                "spring.datasource.password", database.getPassword(),
                "spring.kafka.bootstrap-servers", KAFKA.getBootstrapServers());
    }

    /**
     * Returns the image that the environment names, or the official one, which stands for what it must be able to do.
     */
    private static DockerImageName image(String variable, String official) {
        return DockerImageName.parse(
                        Optional.ofNullable(System.getenv(variable)).orElse(official))
                .asCompatibleSubstituteFor(official.substring(0, official.indexOf(':')));
    }
}
