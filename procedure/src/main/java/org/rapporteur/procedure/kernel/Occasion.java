package org.rapporteur.procedure.kernel;

import java.time.Instant;

/**
 * Everything about an act that is not its content: the domain asks for no clock and no identity, they come in here.
 *
 * @param occurredAt when it happened
 * @param recordedAt when it is being logged
 * @param by who logs it
 * @param actId the identity of the act; the same identity twice is the same act
 */
public record Occasion(Instant occurredAt, Instant recordedAt, String by, String actId) {}
