package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a session is called.
 *
 * @param number in its series, or the year that it is known by
 * @param kind absent where it is a regular one
 * @param name by which it is known instead of its number
 */
public record SessionTitle(
        int number,
        boolean ofAYear,
        @Nullable SessionKind kind,
        @Nullable Wording name) {}
