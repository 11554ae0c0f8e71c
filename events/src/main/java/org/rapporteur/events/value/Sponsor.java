package org.rapporteur.events.value;

/** A sponsor of a draft; an integration organization may sponsor also on behalf of its member States. */
public record Sponsor(ParticipantCode party, boolean withMemberStates) {}
