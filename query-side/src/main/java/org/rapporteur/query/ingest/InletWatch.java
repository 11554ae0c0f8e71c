package org.rapporteur.query.ingest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Opens the inlet again where it was closed for good, as when the broker takes a consumer for somebody else's: after a
 * restart it may have lost what it last wrote of the group. Without this the views would stand still until the node
 * starts anew.
 */
@Component
@ConditionalOnWebApplication
class InletWatch implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(InletWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /**
     * A consumer that fails while it ends never tells that it has ended: it is waited for so many looks, and no more.
     */
    private static final int LOOKS_AT_ONE_THAT_ENDS = 5;

    private final KafkaListenerEndpointRegistry listeners;
    private int looks;

    InletWatch(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::look, BETWEEN_LOOKS);
    }

    private void look() {
        @Nullable MessageListenerContainer inlet = listeners.getListenerContainer(KafkaInlet.NAME);
        if (inlet == null || inlet.isInExpectedState()) {
            looks = 0;
            return;
        }
        // Its consumers end one after the other; none of them is to meet its successor.
        if (inlet.isChildRunning() && ++looks < LOOKS_AT_ONE_THAT_ENDS) {
            return;
        }
        LOG.warn("The inlet has ended by itself, and is opened again");
        looks = 0;
        inlet.start();
    }
}
