package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * The position of a party for the record.
 *
 * @param on the part of the text it is about; {@code null} for the whole
 */
public record Position(
        ParticipantCode party,
        PositionKind kind,

        @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording on) {}
