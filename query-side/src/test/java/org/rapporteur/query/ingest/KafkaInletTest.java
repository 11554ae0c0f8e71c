package org.rapporteur.query.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.event.ConsumerStoppingEvent;

class KafkaInletTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Story story = SampleSession.whole();

    @Test
    void facts_published_out_of_order_with_a_gap_and_repeated_end_as_the_same_state() throws Exception {
        try (RunningQuerySide side = RunningQuerySide.start()) {
            side.publish(story.facts(2, 1, 1, 3, 5, 6, 2));
            thenAppliedUpTo(3, side);

            side.publish(story.facts(4)).publish(story.facts());
            thenAppliedUpTo(story.facts().size(), side);
        }
    }

    @Test
    void a_node_that_comes_back_reads_on_and_one_with_an_empty_database_reads_everything() throws Exception {
        RunningQuerySide gone = RunningQuerySide.start();
        try (gone) {
            gone.publish(story.facts().subList(0, 10));
            thenAppliedUpTo(10, gone);
        }

        gone.publish(story.facts().subList(10, 20));

        try (RunningQuerySide back = gone.again()) {
            thenAppliedUpTo(20, back);
        }
        try (RunningQuerySide fresh = gone.withEmptyDatabase()) {
            thenAppliedUpTo(20, fresh);
        }
    }

    @Test
    void what_cannot_be_taken_in_is_tried_again_until_it_can() throws Exception {
        try (RunningQuerySide side = RunningQuerySide.start()) {
            JdbcTemplate database = side.part(JdbcTemplate.class);
            database.execute("alter table fact rename to fact_out_of_reach");
            side.publish(story.facts(1, 2));
            assertThat(side.part(Arrivals.class).await(story.session(), 1, Duration.ofSeconds(3)))
                    .isFalse();

            database.execute("alter table fact_out_of_reach rename to fact");

            thenAppliedUpTo(2, side);
        }
    }

    @Test
    void a_node_whose_place_another_took_in_its_name_takes_it_back() throws Exception {
        try (RunningQuerySide side =
                RunningQuerySide.start("--spring.kafka.consumer.properties.group.instance.id=only")) {
            side.publish(story.facts(1));
            thenAppliedUpTo(1, side);

            // when others come in the name of each of its consumers, for whom there is no room then, and go
            side.takePlaces("only-0", "only-1");
            side.publish(story.facts(2));
            thenAppliedUpTo(2, side);

            // then also what comes after it has noticed is taken in
            side.publish(story.facts(3));
            thenAppliedUpTo(3, side);
        }
    }

    @Test
    void a_node_one_of_whose_consumers_fails_while_it_ends_reads_on() throws Exception {
        try (RunningQuerySide side =
                RunningQuerySide.start("--spring.kafka.consumer.properties.group.instance.id=only")) {
            side.publish(story.facts(1));
            thenAppliedUpTo(1, side);
            AtomicBoolean failed = new AtomicBoolean();
            side.part(ApplicationEventMulticaster.class)
                    .addApplicationListener((ApplicationListener<ConsumerStoppingEvent>) _ -> failsOnce(failed));

            // when the inlet is closed as one is whose place is taken, and a consumer cannot say how far it read
            Objects.requireNonNull(
                            side.part(KafkaListenerEndpointRegistry.class).getListenerContainer(KafkaInlet.NAME))
                    .stopAbnormally(() -> {});

            // then also what comes after is taken in
            side.publish(story.facts(2));
            thenAppliedUpTo(2, side);
            assertThat(failed).isTrue();
        }
    }

    private static void failsOnce(AtomicBoolean failed) {
        if (failed.compareAndSet(false, true)) {
            throw new AssertionError("A consumer fails while it ends");
        }
    }

    private void thenAppliedUpTo(int version, RunningQuerySide side) throws InterruptedException {
        assertThat(side.part(Arrivals.class).await(story.session(), version, PATIENCE))
                .isTrue();
        assertThat(side.part(FactLog.class).read(story.session(), Long.MAX_VALUE))
                .isEqualTo(story.facts().subList(0, version));
        assertThat(side.part(SessionStates.class).find(story.session()))
                .contains(SessionView.of(story.facts().subList(0, version)));
    }
}
