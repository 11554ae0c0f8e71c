package org.rapporteur.events.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes before all other business of a meeting: a point of order that waits for a ruling, or an appeal that waits
 * for a decision.
 *
 * @param point the number of the point of order; {@code null} if none waits
 * @param appeal the number of the appeal; {@code null} if none waits
 */
public record PendingOrder(
        MeetingNumber meeting,
        @Nullable Integer point,
        @Nullable Integer appeal) {

    public static PendingOrder ofPoint(MeetingNumber meeting, int number) {
        return new PendingOrder(meeting, number, null);
    }

    public static PendingOrder ofAppeal(MeetingNumber meeting, int number) {
        return new PendingOrder(meeting, null, number);
    }

    public Optional<Integer> asPoint() {
        return Optional.ofNullable(point);
    }

    public Optional<Integer> asAppeal() {
        return Optional.ofNullable(appeal);
    }

    boolean isOf(Organ organ) {
        return meeting.organ().equals(organ);
    }
}
