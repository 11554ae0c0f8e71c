package org.rapporteur.command.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rapporteur.events.proof.Pace;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says when the record was last looked at. {@code ALTERED} if something was found, {@code OVERDUE} if nobody looked for
 * long; with neither is the server taken out of service, since acts can still be taken.
 */
final class VerificationHealth implements HealthIndicator {
    private final Instant started = Instant.now();
    private final Verification verification;
    private final FindingTable findings;
    private final Pace pace;

    VerificationHealth(Verification verification, FindingTable findings, Pace pace) {
        this.verification = verification;
        this.findings = findings;
        this.pace = pace;
    }

    @Override
    public Health health() {
        List<Verification.Run> runs = verification.last();
        long found = findings.count();
        Health.Builder health = isLate(runs) ? Health.status("OVERDUE") : Health.up();
        if (found > 0) {
            health.status("ALTERED");
        }
        runs.forEach(run -> health.withDetail(run.medium().name(), run));
        return health.withDetail("findings", found).build();
    }

    private boolean isLate(List<Verification.Run> runs) {
        return verification.places().stream()
                .anyMatch(place -> runs.stream()
                        .filter(run -> run.medium() == place)
                        .map(run -> pace.isLate(since(run.finishedAt()), Duration.ofMillis(run.millis())))
                        .findFirst()
                        .orElseGet(() -> pace.isLate(since(started), Duration.ZERO)));
    }

    /** Since then, but no longer than this server runs: nobody could look while it stood still. */
    private Duration since(Instant then) {
        return Duration.between(then.isAfter(started) ? then : started, Instant.now());
    }
}
