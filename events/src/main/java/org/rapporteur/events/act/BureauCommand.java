package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;

/** Acts on those whom the body elects: its officers, and States as members of other organs. */
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

    /** Limit the next ballot for an office to the candidates with the most votes in the last. */
    @WireName("restrict-ballot")
    record RestrictBallot(OfficeCode office, List<Person> candidates) implements BureauCommand {
        public RestrictBallot {
            candidates = Absent.asEmpty(candidates);
        }
    }

    /** Choose by lot among candidates who obtained as many votes in the last ballot. */
    @WireName("draw-lot")
    record DrawLot(OfficeCode office, List<Person> among, Person chosen) implements BureauCommand {
        public DrawLot {
            among = Absent.asEmpty(among);
        }
    }

    /** Leave an election to a later time. */
    @WireName("postpone-election")
    record PostponeElection(OfficeCode office, @Nullable Wording until) implements BureauCommand {}

    /**
     * Say who holds office from an earlier session.
     *
     * @param session that elected them, where one is known
     */
    @WireName("record-incumbents")
    record RecordIncumbents(
            List<Officer> officers,

            @Bound(least = 1, most = Bound.LAST_SESSION) @Nullable Integer session) implements BureauCommand {
        public RecordIncumbents {
            officers = Absent.asEmpty(officers);
        }
    }

    /** Let an incumbent serve on, nobody having been nominated. */
    @WireName("continue-incumbent")
    record ContinueIncumbent(Person incumbent) implements BureauCommand {}

    /** Give up an office. */
    @WireName("resign-office")
    record ResignOffice(Person officer) implements BureauCommand {}

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

    /**
     * Announce what a ballot for the members of an organ came to.
     *
     * @param regionalGroup whose seats are filled, where each has its own
     * @param seats that are left to be filled
     */
    @WireName("hold-ballot-for-members")
    record HoldBallotForMembers(
            Wording organ,
            @Nullable GroupCode regionalGroup,
            @Bound(least = 1) int seats,
            int papers,
            int invalid,
            int abstaining,
            int required,
            List<StateVotes> votes)
            implements BureauCommand {
        public HoldBallotForMembers {
            votes = Absent.asEmpty(votes);
        }
    }

    /**
     * Elect States members of an organ.
     *
     * @param years of their term
     * @param mode by acclamation unless it is said
     */
    @WireName("elect-members")
    record ElectMembers(
            Wording organ,
            @Nullable GroupCode regionalGroup,
            List<ParticipantCode> members,
            @Bound(least = 1) @Nullable Integer years,
            @Nullable DecisionMode mode)
            implements BureauCommand {
        public ElectMembers {
            members = Absent.asEmpty(members);
        }
    }

    /**
     * Appoint members of an organ, as the body.
     *
     * @param established the organ, where this session established it
     * @param organ as it is called, where it is another
     * @param members States or, of an organ of the session, whoever takes part
     * @param persons who are members themselves, and not their States
     * @param seats that the organ has, where that is known
     * @param years of their term
     * @param proposedBy the office whose holder proposed them
     */
    @WireName("appoint-members")
    record AppointMembers(
            @Nullable SubsidiaryOrgan established,
            @Nullable Wording organ,
            List<ParticipantCode> members,
            List<Person> persons,
            @Bound(least = 1) @Nullable Integer seats,
            @Bound(least = 1) @Nullable Integer years,
            @Nullable OfficeCode proposedBy)
            implements BureauCommand {
        public AppointMembers {
            members = Absent.asEmpty(members);
            persons = Absent.asEmpty(persons);
        }
    }

    /**
     * Appoint a person to an office that one holds, as the body: to one of its own, or to another.
     *
     * @param office of the body, where its profile lets that be filled by appointment
     * @param title of the office, where it is another
     * @param years of the term
     * @param proposedBy the office whose holder proposed the person
     */
    @WireName("appoint-officer")
    record AppointOfficer(
            @Nullable OfficeCode office,
            @Nullable Wording title,
            Person person,
            @Bound(least = 1) @Nullable Integer years,
            @Nullable OfficeCode proposedBy)
            implements BureauCommand {}

    /** Replace an officer, by name, with another person: of the same State, unless the body's rules say otherwise. */
    @WireName("replace-officer")
    record ReplaceOfficer(String outgoing, String incoming, ParticipantCode state) implements BureauCommand {
        public ReplaceOfficer {
            Person.named(outgoing);
            Person.named(incoming);
        }
    }
}
