package org.rapporteur.query.log;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Pace;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.proof.Punctuality;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says when the record was last looked at. {@code ALTERED} if something was found, {@code OVERDUE} if nobody looked for
 * long; with neither is the server taken out of service, since the views can still be read.
 */
@Component("verificationHealthIndicator")
class VerificationHealth implements HealthIndicator {
    private final Verification verification;
    private final Findings findings;
    private final Punctuality punctuality;

    VerificationHealth(Verification verification, Findings findings, Pace pace) {
        this.verification = verification;
        this.findings = findings;
        this.punctuality = new Punctuality(pace, Instant.now());
    }

    @Override
    public Health health() {
        List<PastLook> looks = verification.last();
        long found = findings.count();
        boolean late = punctuality.isLate(Set.of(Medium.FACT_LOG), looks, Instant.now());
        Health.Builder health = late ? Health.status("OVERDUE") : Health.up();
        if (found > 0) {
            health.status("ALTERED");
        }
        looks.forEach(look -> health.withDetail(look.medium().name(), look));
        return health.withDetail("findings", found).build();
    }
}
