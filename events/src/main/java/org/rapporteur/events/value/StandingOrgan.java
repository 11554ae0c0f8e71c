package org.rapporteur.events.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The organs that meet at any session: the body itself in plenary, its committee of the whole, its bureau, or the
 * bureau with the group chairs.
 */
public enum StandingOrgan implements Organ {
    PLENARY,
    COMMITTEE_OF_THE_WHOLE,
    BUREAU,
    EXTENDED_BUREAU;

    static Optional<StandingOrgan> find(String code) {
        return Arrays.stream(values())
                .filter(organ -> organ.code().equals(code))
                .findFirst();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
