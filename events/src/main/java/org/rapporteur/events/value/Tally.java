package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The result of a vote as it was announced, never worked out from names.
 *
 * @param notParticipating how many were said to take no part; {@code null} where nothing was said of that
 * @param invalid how many papers were not valid; {@code null} where nothing was said of that
 */
public record Tally(
        int inFavour,
        int against,
        int abstaining,
        @Nullable Integer notParticipating,
        @Nullable Integer invalid) {

    public static Tally of(int inFavour, int against, int abstaining) {
        return new Tally(inFavour, against, abstaining, null, null);
    }

    /** How many were announced to have chosen so; {@code null} where nothing was said. */
    public @Nullable Integer of(Choice choice) {
        return switch (choice) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAINING -> abstaining;
            case NOT_PARTICIPATING -> notParticipating;
        };
    }

    /** All votes there were, with those who took no part. */
    public int total() {
        return inFavour + against + abstaining + (notParticipating == null ? 0 : notParticipating);
    }
}
