package org.rapporteur.query.ingest;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

@Configuration(proxyBeanMethods = false)
class KafkaSettings {
    private static final long BETWEEN_TRIES_MILLIS = 1_000;

    /**
     * A fact skipped would be a fact lost: where the surroundings keep the inlet from taking a batch in, it stays
     * there, and says so each time.
     */
    @Bean
    CommonErrorHandler tryUntilItSucceeds() {
        DefaultErrorHandler handler =
                new DefaultErrorHandler(new FixedBackOff(BETWEEN_TRIES_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        // By itself it would give up on some exceptions at once, and go on behind the batch.
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
