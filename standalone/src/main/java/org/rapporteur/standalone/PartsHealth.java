package org.rapporteur.standalone;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.standalone.embedded.EmbeddedKafka;
import org.rapporteur.standalone.embedded.EmbeddedPostgresServer;
import org.rapporteur.standalone.embedded.Keeper;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the embedded parts do. Without PostgreSQL nothing can be done, without Kafka facts arrive later. */
record PartsHealth(Keeper postgres, Keeper kafka) implements HealthIndicator, MeterBinder {

    static PartsHealth of(EmbeddedPostgresServer postgres, EmbeddedKafka kafka) {
        return new PartsHealth(postgres.keeper(), kafka.keeper());
    }

    @Override
    public Health health() {
        return status().withDetail("postgresql", told(postgres.state()))
                .withDetail("kafka", told(kafka.state()))
                .build();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (Keeper part : new Keeper[] {postgres, kafka}) {
            Gauge.builder("rapporteur.part.running", part, kept -> kept.state().running() ? 1 : 0)
                    .description("whether an embedded part runs")
                    .tag("part", part.name())
                    .register(meters);
            FunctionCounter.builder(
                            "rapporteur.part.restarts",
                            part,
                            kept -> kept.state().restarts())
                    .description("how often an embedded part had to be started again")
                    .tag("part", part.name())
                    .register(meters);
        }
    }

    private Health.Builder status() {
        if (!postgres.state().running()) {
            return Health.down();
        }
        return kafka.state().running() ? Health.up() : Health.status("BEHIND");
    }

    private static Map<String, Object> told(Keeper.State state) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("running", state.running());
        told.put("since", state.since());
        told.put("restarts", state.restarts());
        state.because().ifPresent(reason -> told.put("because", reason));
        return told;
    }
}
