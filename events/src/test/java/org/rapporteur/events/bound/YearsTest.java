package org.rapporteur.events.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void the_pattern_says_the_same() {
        for (int year = 1800; year < 2300; year++) {
            assertThat((year + "-01-01").matches(Years.PATTERN)).isEqualTo(Years.have(year));
        }
    }

    @Test
    void they_begin_and_end_to_the_moment() {
        assertThat(Years.have(Instant.parse("1900-01-01T00:00:00Z"))).isTrue();
        assertThat(Years.have(Instant.parse("1899-12-31T23:59:59.999999Z"))).isFalse();
        assertThat(Years.have(Instant.parse("2199-12-31T23:59:59.999999Z"))).isTrue();
        assertThat(Years.have(Instant.parse("2200-01-01T00:00:00Z"))).isFalse();
        assertThat(Years.have(Instant.MIN)).isFalse();
        assertThat(Years.have(Instant.MAX)).isFalse();
    }
}
