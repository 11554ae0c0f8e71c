package org.rapporteur.events.value;

/**
 * The organs that meet: the body itself in plenary, its committee of the whole, its bureau, or the bureau with the
 * group chairs.
 */
public enum Organ {
    PLENARY,
    COMMITTEE_OF_THE_WHOLE,
    BUREAU,
    EXTENDED_BUREAU;

    /** The word used in meeting numbers and in JSON: {@code committee-of-the-whole}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
