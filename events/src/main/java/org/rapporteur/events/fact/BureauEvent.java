package org.rapporteur.events.fact;

import java.util.List;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;

/** The officers of the session. */
public sealed interface BureauEvent extends Event {
    /** A regional group put forward a person for an office. */
    @WireName("officer-nominated")
    record OfficerNominated(Officer nominee, GroupCode group) implements BureauEvent {}

    /** Officers were elected by acclamation. */
    @WireName("officers-elected")
    record OfficersElected(MeetingNumber meeting, List<Officer> officers) implements BureauEvent {
        public OfficersElected {
            officers = Absent.asEmpty(officers);
        }
    }

    /** An officer was replaced by another person of the same State. */
    @WireName("officer-replaced")
    record OfficerReplaced(Officer outgoing, Officer incoming) implements BureauEvent {}
}
