package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The office of a person who speaks for a delegation, such as "Minister of Justice". The words may contain
 * {@code {state}} where the name of the State stands inside them ("Permanent Representative of {state} to the United
 * Nations").
 *
 * @param representedByAnother the holder of the office was represented by somebody else
 */
public record SpeakerTitle(Wording function, @Nullable Rank rank, boolean representedByAnother) {}
