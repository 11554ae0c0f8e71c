package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;

/** Acts on the officers. */
public sealed interface BureauCommand extends Command {
    /** Put forward a person for an office, on behalf of the regional group of the State. */
    @WireName("nominate-officer")
    record NominateOfficer(Officer nominee) implements BureauCommand {}

    /** Take back the candidature of a nominee, by name, and by State where two share it. */
    @WireName("withdraw-candidate")
    record WithdrawCandidate(String person, @Nullable ParticipantCode state) implements BureauCommand {
        public WithdrawCandidate {
            Person.named(person);
        }
    }

    /** Announce what a ballot for an office came to: the papers, and the votes of each candidate. */
    @WireName("hold-ballot")
    record HoldBallot(
            OfficeCode office, int papers, int invalid, int abstaining, int required, List<CandidateVotes> votes)
            implements BureauCommand {
        public HoldBallot {
            votes = Absent.asEmpty(votes);
        }
    }

    /**
     * Elect nominees, by name: by acclamation, unless the decision says otherwise.
     *
     * @param namesakes by name and State: those who share a name
     */
    @WireName("elect-officers")
    record ElectOfficers(
            List<String> officers,
            List<Person> namesakes,
            @Nullable Decision decision) implements BureauCommand {
        public ElectOfficers {
            officers = Absent.asEmpty(officers);
            namesakes = Absent.asEmpty(namesakes);
        }

        /** By acclamation. */
        public ElectOfficers(List<String> officers) {
            this(officers, List.of(), null);
        }

        /** By acclamation. */
        public ElectOfficers(List<String> officers, List<Person> namesakes) {
            this(officers, namesakes, null);
        }
    }

    /** Replace an officer, by name, with another person of the same State. */
    @WireName("replace-officer")
    record ReplaceOfficer(String outgoing, String incoming, ParticipantCode state) implements BureauCommand {
        public ReplaceOfficer {
            Person.named(outgoing);
            Person.named(incoming);
        }
    }
}
