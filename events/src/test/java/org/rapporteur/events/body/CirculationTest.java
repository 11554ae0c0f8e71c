package org.rapporteur.events.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.value.SessionCalendar;

class CirculationTest {
    private static final SessionCalendar CALENDAR = calendar();

    @ParameterizedTest
    @CsvSource({
        "1, , 2024-10-14T21:00:00Z, 2024-10-15T08:00:00Z, false",
        // Past midnight in Vienna.
        "1, , 2024-10-14T22:30:00Z, 2024-10-15T08:00:00Z, true",
        "2, , 2024-10-14T08:00:00Z, 2024-10-15T08:00:00Z, true",
        ", 24, 2024-10-14T08:00:00Z, 2024-10-15T08:00:00Z, false",
        ", 24, 2024-10-14T08:01:00Z, 2024-10-15T08:00:00Z, true"
    })
    void days_are_counted_as_such_and_hours_by_the_clock(
            @Nullable Integer days, @Nullable Integer hours, Instant tabled, Instant takenUp, boolean tooShort) {
        assertThat(new Circulation(days, hours).isTooShort(tabled, takenUp, CALENDAR))
                .isEqualTo(tooShort);
    }

    @Test
    void it_is_said_in_one_way() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Circulation(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Circulation(1, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> new Circulation(0, null));
    }

    private static SessionCalendar calendar() {
        return new SessionCalendar(List.of(), ZoneId.of("Europe/Vienna"));
    }
}
