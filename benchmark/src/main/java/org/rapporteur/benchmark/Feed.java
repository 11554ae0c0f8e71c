package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.rapporteur.command.relay.FactsTopic;
import org.rapporteur.command.relay.KafkaOutlet;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;

/** How facts are had from a runtime, put into its topic past the rules, and awaited in its views. */
record Feed(StandaloneRuntime runtime) {
    private static final int AT_ONCE = 1000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** The facts of a session, from its first on. */
    List<StatedFact> facts(SessionId session) throws IOException, InterruptedException {
        URI address = runtime.commandSide().resolve("/record/sessions/%s/facts".formatted(session));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .body()
                    .map(FactLine::read)
                    .toList();
        }
    }

    /** Makes a session of so many facts out of one that was played, and waits until the views have it. */
    void makeLong(SessionId session, SessionId model, int facts, Progress progress) throws Exception {
        List<StatedFact> played = facts(model);
        progress.step("%,d facts taken in".formatted(facts), () -> {
            publish(LongSession.of(session, played, facts));
            return arrived(played.size() + facts);
        });
    }

    /** Puts them into the topic in shares; there they are, not yet in the views. */
    private void publish(List<Recorded> facts) {
        try (KafkaOutlet outlet = outlet()) {
            for (int from = 0; from < facts.size(); from += AT_ONCE) {
                outlet.publish(facts.subList(from, Math.min(facts.size(), from + AT_ONCE)));
            }
        }
    }

    /** What publishes as the relay does; the topic is there already. */
    KafkaOutlet outlet() {
        return new KafkaOutlet(new FactsTopic(runtime.factsTopic(), 1, runtime.broker()), runtime.broker());
    }

    /** Waits until the views have so many facts of all sessions together; returns how many they have. */
    long arrived(long published) throws SQLException, InterruptedException {
        long known = Baselines.known(runtime.queryDatabase());
        while (known < published) {
            Thread.sleep(BETWEEN_LOOKS);
            known = Baselines.known(runtime.queryDatabase());
        }
        return known;
    }
}
