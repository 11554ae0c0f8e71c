package org.rapporteur.query.log;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.proof.Pace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Lets the log be looked at again and again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class VerificationRounds {

    @Bean
    Pace verificationPace(@Value("${rapporteur.record.verify-every}") Duration least) {
        return new Pace(least);
    }

    @Bean
    SchedulingConfigurer verifyAgainAndAgain(Verification verification, Pace pace) {
        return tasks -> tasks.addTriggerTask(verification::run, last -> next(last, pace));
    }

    private static Instant next(TriggerContext last, Pace pace) {
        @Nullable Instant began = last.lastActualExecution();
        @Nullable Instant ended = last.lastCompletion();
        return began == null || ended == null
                ? Instant.now().plus(pace.least())
                : ended.plus(pace.after(Duration.between(began, ended)));
    }
}
