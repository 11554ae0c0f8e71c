package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/**
 * Who presides for the time being.
 *
 * @param state whose delegation is meant; nothing of the secretariat
 */
public record TemporaryChair(
        TemporaryPresident by, @Nullable ParticipantCode state) {}
