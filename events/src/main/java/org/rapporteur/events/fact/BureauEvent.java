package org.rapporteur.events.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;

/** The officers of the session. */
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
            implements BureauEvent {
        public BallotHeld {
            votes = Absent.asEmpty(votes);
        }

        /** What a candidate obtained; nothing if nobody voted so. */
        public int votesOf(Officer candidate) {
            return votes.stream()
                    .filter(counted -> counted.areOf(candidate))
                    .mapToInt(CandidateVotes::votes)
                    .sum();
        }
    }

    /** Officers were elected: by acclamation, where the fact does not say how. */
    @WireName("officers-elected")
    record OfficersElected(
            MeetingNumber meeting,
            List<Officer> officers,
            @Nullable DecisionMode mode) implements BureauEvent {
        public OfficersElected {
            officers = Absent.asEmpty(officers);
        }

        /** By acclamation. */
        public OfficersElected(MeetingNumber meeting, List<Officer> officers) {
            this(meeting, officers, null);
        }

        public DecisionMode how() {
            return Objects.requireNonNullElse(mode, DecisionMode.ACCLAMATION);
        }
    }

    /** An officer was replaced by another person of the same State. */
    @WireName("officer-replaced")
    record OfficerReplaced(Officer outgoing, Officer incoming) implements BureauEvent {}
}
