package org.rapporteur.events.directory;

import java.util.Optional;
import org.rapporteur.events.value.ParticipantCode;

/** A State or an integration organization, which may be seated under a name plate of its own. */
public sealed interface Participant permits State, Organization {

    /** ISO 3166-1 alpha-3 for a State ("PER"), capitals for an organization ("EU"); else as the body has it. */
    ParticipantCode code();

    /** This participant's name in every language of the directory. */
    Names names();

    /** How many votes it has where nothing else is said of a vote; nothing for one, or for those of its members. */
    Optional<Integer> weight();
}
