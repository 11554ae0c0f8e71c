package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PunctualityTest {
    private static final Instant NOON = Instant.parse("2024-10-14T12:00:00Z");

    private final Punctuality punctuality = new Punctuality(new Pace(Duration.ofMinutes(10)), NOON);

    @Test
    void a_place_never_looked_at_is_late_half_an_hour_after_the_start() {
        assertThat(isLateAfter(30, List.of())).isFalse();
        assertThat(isLateAfter(31, List.of())).isTrue();
    }

    @Test
    void a_place_looked_at_is_late_half_an_hour_after_that() {
        assertThat(isLateAfter(50, List.of(look(Medium.FACT_LOG, 20)))).isFalse();
        assertThat(isLateAfter(51, List.of(look(Medium.FACT_LOG, 20)))).isTrue();
    }

    @Test
    void one_place_looked_at_does_not_stand_for_another() {
        assertThat(isLateAfter(31, List.of(look(Medium.FACTS_TOPIC, 30)))).isTrue();
    }

    @Test
    void nobody_is_late_for_the_time_before_the_start() {
        assertThat(isLateAfter(10, List.of(look(Medium.FACT_LOG, -600)))).isFalse();
    }

    private boolean isLateAfter(int minutes, List<PastLook> looks) {
        return punctuality.isLate(Set.of(Medium.FACT_LOG), looks, NOON.plus(Duration.ofMinutes(minutes)));
    }

    private static PastLook look(Medium place, int minutesAfterNoon) {
        return new PastLook(place, NOON.plus(Duration.ofMinutes(minutesAfterNoon)), 500, 0, 0);
    }
}
