package org.rapporteur.procedure.inorder;

import static org.rapporteur.events.value.TemporaryPresident.HEAD_OF_DELEGATION;
import static org.rapporteur.events.value.TemporaryPresident.HEAD_OF_SECRETARIAT;
import static org.rapporteur.events.value.TemporaryPresident.SECRETARIAT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MeetingCommand;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Meeting.Phase;

/** Acts on meetings. */
final class MeetingCandidates {
    private final Specimens specimens;

    MeetingCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(
                        specimens.organs().flatMap(this::openings),
                        meetings(SuspendMeeting::new),
                        meetings(ResumeMeeting::new),
                        meetings(AdjournMeeting::new),
                        chairs(),
                        temporaryChairs(),
                        Stream.of(QuorumPurpose.values()).flatMap(this::quorums))
                .flatMap(candidates -> candidates);
    }

    /** The next of an organ, by itself or during a plenary meeting that is suspended. */
    private Stream<Candidate> openings(Organ organ) {
        MeetingNumber next = specimens.state().meetings().next(organ);
        Stream<@Nullable MeetingNumber> suspended = specimens.state().meetings().held().stream()
                .filter(meeting -> meeting.in(Phase.SUSPENDED))
                .map(Meeting::number);
        return Stream.concat(Stream.<@Nullable MeetingNumber>of((MeetingNumber) null), suspended)
                .map(within -> Candidate.oneOf(
                        specimens.days().stream()
                                .map(date -> new OpenMeeting(next, date, null, within))
                                .toList(),
                        leftOpen(organ)));
    }

    /** Where numbers go on from one session to the next, the first is known to whoever opens the meeting. */
    private String[] leftOpen(Organ organ) {
        boolean goesOn = specimens.body().numbersThrough(organ)
                && specimens.state().meetings().last(organ).isEmpty();
        return goesOn
                ? new String[] {"meeting", "date", "place", "admittance"}
                : new String[] {"date", "place", "admittance"};
    }

    private Stream<Candidate> meetings(Function<MeetingNumber, MeetingCommand> act) {
        return specimens.meetings().stream().map(act).map(Candidate::of);
    }

    private Stream<Candidate> chairs() {
        return specimens.meetings().stream()
                .flatMap(meeting -> specimens.state().bureau().officers().stream()
                        .map(officer ->
                                Candidate.of(new TakeChair(meeting, officer.name(), officer.state()), "state")));
    }

    private Stream<Candidate> temporaryChairs() {
        return specimens.meetings().stream()
                .filter(MeetingNumber::isPlenary)
                .flatMap(meeting -> Stream.of(
                        Candidate.of(new PresideTemporarily(meeting, HEAD_OF_SECRETARIAT, null)),
                        Candidate.of(new PresideTemporarily(meeting, SECRETARIAT, null)),
                        Candidate.oneOf(
                                specimens.parties().stream()
                                        .map(party -> new PresideTemporarily(meeting, HEAD_OF_DELEGATION, party))
                                        .toList(),
                                "state")));
    }

    private Stream<Candidate> quorums(QuorumPurpose purpose) {
        return specimens.meetings().stream()
                .flatMap(meeting -> Stream.of(
                        Candidate.oneOf(
                                Stream.of(null, parties(), parties() - 1, parties() + 1)
                                        .map(present -> new DeclareQuorum(meeting, purpose, present))
                                        .toList(),
                                "present"),
                        Candidate.oneOf(
                                specimens.parties().stream()
                                        .map(by -> new RequestQuorumCount(meeting, purpose, List.of(by)))
                                        .toList(),
                                "by"),
                        Candidate.oneOf(
                                Stream.of(parties(), 0)
                                        .map(present -> new CountQuorum(meeting, purpose, present, 1, null))
                                        .toList(),
                                "present",
                                "required",
                                "method",
                                "absent")));
    }

    private int parties() {
        return specimens.takingPart().participating();
    }
}
