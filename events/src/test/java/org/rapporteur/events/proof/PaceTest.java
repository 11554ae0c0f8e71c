package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace(Duration.ofMinutes(10));

    @Test
    void a_small_record_is_looked_at_every_ten_minutes_and_a_large_one_a_twentieth_of_the_time() {
        assertThat(pace.after(Duration.ofSeconds(2))).isEqualTo(Duration.ofMinutes(10));
        assertThat(pace.after(Duration.ofHours(1))).isEqualTo(Duration.ofHours(20));
    }

    @Test
    void a_look_is_late_when_three_should_have_been_over() {
        assertThat(pace.isLate(Duration.ofMinutes(30), Duration.ZERO)).isFalse();
        assertThat(pace.isLate(Duration.ofMinutes(31), Duration.ZERO)).isTrue();
        assertThat(pace.isLate(Duration.ofMinutes(31), Duration.ofHours(1))).isFalse();
    }
}
