package org.rapporteur.events.directory;

import org.rapporteur.events.value.ParticipantCode;

/** A State or an integration organization, which may be seated under a name plate of its own. */
public sealed interface Participant permits State, Organization {

    /** ISO 3166-1 alpha-3 for a State ("PER"), capitals for an organization ("EU"). */
    ParticipantCode code();

    /** This participant's name in every language of the directory. */
    Names names();
}
