package org.rapporteur.events.value;

/** How many votes a State obtained in a ballot. */
public record StateVotes(ParticipantCode state, int votes) {}
