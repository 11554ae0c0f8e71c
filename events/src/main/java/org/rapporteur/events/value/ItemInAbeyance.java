package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/** An item that stays on the agenda without being considered for the time being, and why, where that was said. */
public record ItemInAbeyance(ItemNumber item, @Nullable Wording why) {}
