package org.rapporteur.command.axon;

import java.util.List;
import org.rapporteur.command.relay.HeldBack;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** {@code BEHIND} while facts do not get on: none of them, or those of a session that is held back. */
record RelayHealth(FactTail tail, HeldBack heldBack) implements HealthIndicator {
    private static final int MOST_NAMED = 20;

    @Override
    public Health health() {
        Health following = tail.health();
        List<HeldBack.Session> all = heldBack.all();
        Health.Builder health = Health.status(following.getStatus()).withDetails(following.getDetails());
        if (!all.isEmpty()) {
            health.status("BEHIND")
                    .withDetail("heldBack", all.stream().limit(MOST_NAMED).toList());
        }
        return health.withDetail("sessionsHeldBack", all.size()).build();
    }
}
