package org.rapporteur.events.act;

import java.util.List;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;

/** Acts on the officers. */
public sealed interface BureauCommand extends Command {
    /** Put forward a person for an office, on behalf of the regional group of the State. */
    @WireName("nominate-officer")
    record NominateOfficer(Officer nominee) implements BureauCommand {}

    /** Elect nominees, by name, by acclamation. */
    @WireName("elect-officers")
    record ElectOfficers(List<String> officers) implements BureauCommand {
        public ElectOfficers {
            officers = Absent.asEmpty(officers);
        }
    }

    /** Replace an officer, by name, with another person of the same State. */
    @WireName("replace-officer")
    record ReplaceOfficer(String outgoing, String incoming, ParticipantCode state) implements BureauCommand {}
}
