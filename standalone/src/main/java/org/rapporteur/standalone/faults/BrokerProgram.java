package org.rapporteur.standalone.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.events.Json;
import org.rapporteur.standalone.embedded.EmbeddedKafka;
import org.rapporteur.standalone.embedded.EmbeddedKafka.Door;
import org.rapporteur.standalone.embedded.FactsTopic;
import org.rapporteur.standalone.embedded.Secrets;

/** The broker as a program of its own, until it is killed. */
final class BrokerProgram {
    static final FactsTopic FACTS = new FactsTopic("rapporteur.facts", 6);

    private BrokerProgram() {}

    /**
     * What it is told, as JSON.
     *
     * @param data its log directory
     * @param secrets the directory of passwords
     */
    record Told(String data, String secrets, int controllerPort, List<Door> doors) {}

    static void main(String... arguments) throws Exception {
        Told told = Json.mapper().readValue(arguments[0], Told.class);
        try (EmbeddedKafka _ = EmbeddedKafka.start(
                Path.of(told.data()),
                new Secrets(Path.of(told.secrets())),
                FACTS,
                told.controllerPort(),
                told.doors())) {
            new CountDownLatch(1).await();
        }
    }
}
