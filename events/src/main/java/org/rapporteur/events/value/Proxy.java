package org.rapporteur.events.value;

/** The vote of a party that another cast for it. */
public record Proxy(ParticipantCode party, ParticipantCode castBy) {}
