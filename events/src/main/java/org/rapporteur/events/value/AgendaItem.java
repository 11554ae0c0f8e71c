package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/** One item or sub-item of an agenda, and the working group that reports under it where there is one. */
public record AgendaItem(
        ItemNumber number,
        ItemRole role,
        Wording title,
        @Nullable WorkingGroupCode workingGroup) {}
