package org.rapporteur.query.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Pace;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says when the record was last looked at. {@code ALTERED} if something was found, {@code OVERDUE} if nobody looked for
 * long; with neither is the server taken out of service, since the views can still be read.
 */
@Component("verificationHealthIndicator")
class VerificationHealth implements HealthIndicator {
    private final Instant started = Instant.now();
    private final Verification verification;
    private final Findings findings;
    private final Pace pace;

    VerificationHealth(Verification verification, Findings findings, Pace pace) {
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
        return runs.stream()
                .filter(run -> run.medium() == Medium.FACT_LOG)
                .map(run -> pace.isLate(since(run.finishedAt()), Duration.ofMillis(run.millis())))
                .findFirst()
                .orElseGet(() -> pace.isLate(since(started), Duration.ZERO));
    }

    /** Since then, but no longer than this server runs: nobody could look while it stood still. */
    private Duration since(Instant then) {
        return Duration.between(then.isAfter(started) ? then : started, Instant.now());
    }
}
