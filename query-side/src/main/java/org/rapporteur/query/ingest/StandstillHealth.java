package org.rapporteur.query.ingest;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code STANDS_STILL} while there are sessions of which a fact cannot be applied. The server is not taken out of
 * service for it: all others go on, and these can be read as they were before that fact.
 */
@Component("standstillHealthIndicator")
class StandstillHealth implements HealthIndicator {
    private static final int MOST_NAMED = 20;

    private final Standstills standstills;

    StandstillHealth(Standstills standstills) {
        this.standstills = standstills;
    }

    @Override
    public Health health() {
        List<Standstill> all = standstills.all();
        Health.Builder health = all.isEmpty() ? Health.up() : Health.status("STANDS_STILL");
        all.stream()
                .limit(MOST_NAMED)
                .forEach(standstill -> health.withDetail(standstill.session().value(), standstill));
        return health.withDetail("sessions", all.size()).build();
    }
}
