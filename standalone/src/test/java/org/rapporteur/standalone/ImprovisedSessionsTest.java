package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.CommandSide;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.events.Recorded;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.standalone.embedded.EmbeddedKafka;
import org.rapporteur.standalone.embedded.EmbeddedPostgresServer;
import org.rapporteur.standalone.embedded.FactsTopic;
import org.rapporteur.standalone.embedded.Secrets;
import org.rapporteur.standalone.improvised.Improvisation;
import org.rapporteur.standalone.improvised.Improviser;

/**
 * Whatever a session does, what arrives through Kafka is what was stored: the same facts, folded into the same state.
 */
class ImprovisedSessionsTest {
    private static final FactsTopic FACTS = new FactsTopic("rapporteur.facts", 6);
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void fifty_improvised_sessions_arrive_as_they_were_stored(@TempDir Path data) throws Exception {
        playAndCompare(50, data);
    }

    /** Three hundred; {@code -Dimprovised.sessions=N} plays another number. */
    @Test
    @Tag("slow")
    void some_hundred_improvised_sessions_arrive_as_they_were_stored(@TempDir Path data) throws Exception {
        playAndCompare(Integer.getInteger("improvised.sessions", 300), data);
    }

    private static void playAndCompare(int sessions, Path data) throws Exception {
        Secrets secrets = new Secrets(data.resolve("secrets"));
        try (EmbeddedPostgresServer postgres = EmbeddedPostgresServer.start(
                        data.resolve("postgresql"),
                        data.resolve("postgresql.log"),
                        secrets,
                        List.of("command", "query"));
                EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), secrets, FACTS);
                Side command = Side.start(CommandSide.application(), settings(postgres, "command", kafka));
                Side query = Side.start(QuerySide.application(), settings(postgres, "query", kafka));
                ExecutorService players = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Improvisation>> played = LongStream.range(0, sessions)
                    .mapToObj(seed -> players.submit(() -> play(seed, command)))
                    .toList();
            for (Future<Improvisation> one : played) {
                compare(one.get(), command, query);
            }
        }
    }

    private static Improvisation play(long seed, Side command) {
        Improvisation improvisation = Improviser.improvise(seed);
        Ledger ledger = command.application().getBean(Ledger.class);
        improvisation.acts().forEach(ledger::enter);
        return improvisation;
    }

    private static void compare(Improvisation improvisation, Side command, Side query) throws InterruptedException {
        List<Recorded> stored = command.application().getBean(FactStore.class).of(improvisation.session(), 1);
        assertThat(stored).extracting(Recorded::event).isEqualTo(improvisation.facts());
        assertThat(query.application().getBean(Arrivals.class).await(improvisation.session(), stored.size(), PATIENCE))
                .as("all facts of %s have arrived", improvisation.session())
                .isTrue();
        assertThat(query.application().getBean(FactLog.class).read(improvisation.session(), Long.MAX_VALUE))
                .isEqualTo(stored);
        assertThat(query.application().getBean(SessionStates.class).find(improvisation.session()))
                .contains(SessionView.of(stored));
    }

    private static Map<String, String> settings(EmbeddedPostgresServer postgres, String database, EmbeddedKafka kafka)
            throws IOException {
        return StandaloneRuntime.settings(postgres, database, kafka, 0, Map.of());
    }
}
