package org.rapporteur.command.evidence;

import java.time.Instant;
import java.util.List;
import org.rapporteur.events.proof.Pace;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.proof.Punctuality;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says when the record was last looked at. {@code ALTERED} if something was found, {@code OVERDUE} if nobody looked for
 * long; with neither is the server taken out of service, since acts can still be taken.
 */
final class VerificationHealth implements HealthIndicator {
    private final Verification verification;
    private final FindingTable findings;
    private final Punctuality punctuality;

    VerificationHealth(Verification verification, FindingTable findings, Pace pace) {
        this.verification = verification;
        this.findings = findings;
        this.punctuality = new Punctuality(pace, Instant.now());
    }

    @Override
    public Health health() {
        List<PastLook> looks = verification.last();
        long found = findings.count();
        boolean late = punctuality.isLate(verification.places(), looks, Instant.now());
        Health.Builder health = late ? Health.status("OVERDUE") : Health.up();
        if (found > 0) {
            health.status("ALTERED");
        }
        looks.forEach(look -> health.withDetail(look.medium().name(), look));
        return health.withDetail("findings", found).build();
    }
}
