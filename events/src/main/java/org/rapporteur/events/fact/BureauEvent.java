package org.rapporteur.events.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.CountedBallot;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;

/** The officers of the session, and States elected members of other organs. */
public sealed interface BureauEvent extends Event {
    /** A regional group put forward a person for an office. */
    @WireName("officer-nominated")
    record OfficerNominated(Officer nominee, GroupCode group) implements BureauEvent {}

    /** A nominee was a candidate no longer. */
    @WireName("candidate-withdrawn")
    record CandidateWithdrawn(Officer candidate) implements BureauEvent {}

    /** A ballot for an office was held; its figures are those announced. */
    @WireName("ballot-held")
    record BallotHeld(
            MeetingNumber meeting,
            OfficeCode office,
            int round,
            int papers,
            int invalid,
            int abstaining,
            int required,
            List<CandidateVotes> votes)
            implements BureauEvent, CountedBallot {
        public BallotHeld {
            votes = Absent.asEmpty(votes);
        }

        @Override
        public List<Integer> counts() {
            return votes.stream().map(CandidateVotes::votes).toList();
        }

        /** What a candidate obtained; nothing if nobody voted so. */
        public int votesOf(Officer candidate) {
            return votes.stream()
                    .filter(counted -> counted.areOf(candidate))
                    .mapToInt(CandidateVotes::votes)
                    .sum();
        }
    }

    /** The next ballot for an office was limited to candidates with the most votes in the last. */
    @WireName("ballot-restricted")
    record BallotRestricted(MeetingNumber meeting, OfficeCode office, List<Officer> candidates) implements BureauEvent {
        public BallotRestricted {
            candidates = Absent.asEmpty(candidates);
        }
    }

    /** Lots were drawn among candidates with as many votes as one another. */
    @WireName("lot-drawn")
    record LotDrawn(MeetingNumber meeting, OfficeCode office, List<Officer> among, Officer chosen)
            implements BureauEvent {
        public LotDrawn {
            among = Absent.asEmpty(among);
        }
    }

    /** An election was left to a later time. */
    @WireName("election-postponed")
    record ElectionPostponed(
            MeetingNumber meeting,
            OfficeCode office,
            @Nullable Wording until) implements BureauEvent {}

    /**
     * Officers held office from an earlier session.
     *
     * @param session that elected them; nothing where none is known
     */
    @WireName("incumbents-recorded")
    record IncumbentsRecorded(
            List<Officer> officers,

            @Bound(least = 1, most = Bound.LAST_SESSION) @Nullable Integer session) implements BureauEvent {
        public IncumbentsRecorded {
            officers = Absent.asEmpty(officers);
        }
    }

    /** An incumbent served on, nobody else having been nominated. */
    @WireName("incumbent-continued")
    record IncumbentContinued(MeetingNumber meeting, Officer incumbent) implements BureauEvent {}

    /** The term of incumbents ended with the election of others to their office. */
    @WireName("incumbents-succeeded")
    record IncumbentsSucceeded(List<Officer> incumbents) implements BureauEvent {
        public IncumbentsSucceeded {
            incumbents = Absent.asEmpty(incumbents);
        }
    }

    /** An officer gave up the office. */
    @WireName("officer-resigned")
    record OfficerResigned(Officer officer) implements BureauEvent {}

    /** Officers were elected: by acclamation, where the fact does not say how. */
    @WireName("officers-elected")
    record OfficersElected(
            MeetingNumber meeting,
            List<Officer> officers,
            @Nullable DecisionMode mode) implements BureauEvent {
        public OfficersElected {
            officers = Absent.asEmpty(officers);
        }

        /** Whether somebody was elected to an office. */
        public boolean fills(OfficeCode office) {
            return officers.stream().anyMatch(officer -> officer.office().equals(office));
        }

        /** By acclamation. */
        public OfficersElected(MeetingNumber meeting, List<Officer> officers) {
            this(meeting, officers, null);
        }

        public DecisionMode how() {
            return Objects.requireNonNullElse(mode, DecisionMode.ACCLAMATION);
        }
    }

    /**
     * A ballot for the members of an organ was held; its figures are those announced.
     *
     * @param group whose seats were to be filled; nothing where it was not for one group
     */
    @WireName("members-ballot-held")
    record MembersBallotHeld(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            Wording organ,
            @Nullable GroupCode group,
            int round,
            @Bound(least = 1) int seats,
            int papers,
            int invalid,
            int abstaining,
            int required,
            List<StateVotes> votes)
            implements BureauEvent, CountedBallot {
        public MembersBallotHeld {
            votes = Absent.asEmpty(votes);
        }

        @Override
        public List<Integer> counts() {
            return votes.stream().map(StateVotes::votes).toList();
        }

        /** What a State obtained; nothing if nobody voted so. */
        public int votesOf(ParticipantCode state) {
            return votes.stream()
                    .filter(counted -> counted.state().equals(state))
                    .mapToInt(StateVotes::votes)
                    .sum();
        }
    }

    /**
     * States were elected members of an organ: by acclamation, where the fact does not say how.
     *
     * @param years of their term; nothing where that is not known
     */
    @WireName("members-elected")
    record MembersElected(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            Wording organ,
            @Nullable GroupCode group,
            List<ParticipantCode> members,
            @Bound(least = 1) @Nullable Integer years,
            @Nullable DecisionMode mode)
            implements BureauEvent {
        public MembersElected {
            members = Absent.asEmpty(members);
        }

        public DecisionMode how() {
            return Objects.requireNonNullElse(mode, DecisionMode.ACCLAMATION);
        }
    }

    /**
     * The body appointed members of an organ.
     *
     * @param established the organ, where this session established it
     * @param organ as it is called, where it is another
     * @param persons who are members themselves, and not their States
     * @param seats that the organ has, where that was said
     * @param years of their term; nothing where that is not known
     * @param proposedBy the office whose holder proposed them, where that was said
     */
    @WireName("members-appointed")
    record MembersAppointed(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Nullable SubsidiaryOrgan established,
            @Nullable Wording organ,
            List<ParticipantCode> members,
            List<Person> persons,
            @Bound(least = 1) @Nullable Integer seats,
            @Bound(least = 1) @Nullable Integer years,
            @Nullable OfficeCode proposedBy)
            implements BureauEvent {
        public MembersAppointed {
            members = Absent.asEmpty(members);
            persons = Absent.asEmpty(persons);
        }
    }

    /**
     * The body appointed a person to an office that one holds.
     *
     * @param office where it is one of the body
     * @param title of the office, where it is another
     * @param years of the term; nothing where that is not known
     * @param proposedBy the office whose holder proposed the person, where that was said
     */
    @WireName("officer-appointed")
    record OfficerAppointed(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Nullable OfficeCode office,
            @Nullable Wording title,
            Person person,
            @Bound(least = 1) @Nullable Integer years,
            @Nullable OfficeCode proposedBy)
            implements BureauEvent {
        /** The officer of the body that the person became; nothing where the office is another. */
        public Optional<Officer> officer() {
            return Optional.ofNullable(office).map(code -> new Officer(code, person.name(), person.state()));
        }
    }

    /** An officer was replaced by another person. */
    @WireName("officer-replaced")
    record OfficerReplaced(Officer outgoing, Officer incoming) implements BureauEvent {}
}
