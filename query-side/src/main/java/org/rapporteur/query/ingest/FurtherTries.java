package org.rapporteur.query.ingest;

import java.time.Duration;
import java.util.List;
import org.rapporteur.events.value.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Lets sessions that stand still try again: all of them once a node has started, because it may be of a release that
 * can apply what another could not, and then now and then.
 */
@Component
@ConditionalOnWebApplication
class FurtherTries implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(FurtherTries.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Standstills standstills;
    private final Projections projections;
    private boolean hasStarted;

    FurtherTries(Standstills standstills, Projections projections) {
        this.standstills = standstills;
        this.projections = projections;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::tryAgain, BETWEEN_LOOKS);
    }

    private void tryAgain() {
        List<SessionId> sessions = hasStarted
                ? standstills.due()
                : standstills.all().stream().map(Standstill::session).toList();
        hasStarted = true;
        sessions.forEach(this::tryAgain);
    }

    /** Whatever happens to one is to keep no other from its turn. */
    private void tryAgain(SessionId session) {
        try {
            projections.tryAgain(session);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("Session {} could not be tried again: {}", session, failure.toString());
        }
    }
}
