package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.StandingOrgan;

/**
 * Who was nominated, and who holds the offices now, in the order of election.
 *
 * @param ballots in the order in which they were held
 */
public record Bureau(List<Nomination> nominations, List<BallotHeld> ballots, List<Elected> officers) implements Area {
    static final Bureau NONE = new Bureau(List.of(), List.of(), List.of());

    public Bureau {
        nominations = Absent.asEmpty(nominations);
        ballots = Absent.asEmpty(ballots);
        officers = Absent.asEmpty(officers);
    }

    /** A person put forward by a regional group. */
    public record Nomination(Officer nominee, GroupCode group) {}

    /**
     * An officer, and the meeting whose election the office comes from.
     *
     * @param at which meeting; nothing of an officer whom an earlier session elected
     * @param mode in which the officer was elected; nothing where no fact says it, as of one who replaced another or
     *     was appointed
     */
    public record Elected(
            Officer officer,
            @Nullable MeetingNumber at,
            @Nullable DecisionMode mode) {
        private static Elected earlier(Officer officer) {
            return new Elected(officer, null, null);
        }
    }

    /** Those who hold an office now. */
    public Stream<Officer> holders(OfficeCode office) {
        return officers.stream()
                .map(Elected::officer)
                .filter(officer -> officer.office().equals(office));
    }

    /**
     * Who presides over a meeting: whoever took the chair, else the holder of the office, if it is filled.
     *
     * @param office the one that presides in this body
     */
    public Optional<Officer> presidingOver(Meeting meeting, OfficeCode office) {
        return Optional.ofNullable(meeting.chair())
                .or(() -> holders(office)
                        .filter(_ -> meeting.number().organ() instanceof StandingOrgan)
                        .findFirst());
    }

    /** The last ballot in which somebody elected by ballot obtained the votes that were required. */
    public Optional<BallotHeld> ballotThatElected(Elected elected) {
        return elected.mode() == DecisionMode.BALLOT
                ? ballots.stream()
                        .filter(ballot ->
                                ballot.office().equals(elected.officer().office()))
                        .filter(ballot -> ballot.votesOf(elected.officer()) >= ballot.required())
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    Bureau evolve(BureauEvent event) {
        return switch (event) {
            case OfficerNominated fact ->
                nominated(Changed.plus(nominations, new Nomination(fact.nominee(), fact.group())));
            case CandidateWithdrawn fact ->
                nominated(nominations.stream()
                        .filter(nomination -> !nomination.nominee().equals(fact.candidate()))
                        .toList());
            case BallotHeld fact -> new Bureau(nominations, Changed.plus(ballots, fact), officers);
            // Steps on the way to an election, that change nothing in who stands and who serves; and other organs.
            case BallotRestricted _,
                    LotDrawn _,
                    ElectionPostponed _,
                    MembersBallotHeld _,
                    MembersElected _,
                    MembersAppointed _ -> this;
            case IncumbentsRecorded fact ->
                holding(officers.stream(), fact.officers().stream().map(Elected::earlier));
            case IncumbentContinued fact ->
                holding(without(List.of(fact.incumbent())), Stream.of(Elected.earlier(fact.incumbent())));
            case IncumbentsSucceeded fact -> holding(without(fact.incumbents()), Stream.empty());
            case OfficerResigned fact ->
                new Bureau(
                        nominations.stream()
                                .filter(nomination ->
                                        !nomination.nominee().is(fact.officer().person()))
                                .toList(),
                        ballots,
                        without(List.of(fact.officer())).toList());
            case OfficersElected fact ->
                holding(
                        without(fact.officers()),
                        fact.officers().stream().map(officer -> new Elected(officer, fact.meeting(), fact.mode())));
            case OfficerAppointed fact ->
                fact.officer()
                        .map(officer -> holding(
                                without(List.of(officer)), Stream.of(new Elected(officer, fact.meeting(), null))))
                        .orElse(this);
            case OfficerReplaced fact ->
                new Bureau(
                        nominations,
                        ballots,
                        InPlace.where(
                                officers,
                                elected -> elected.officer().equals(fact.outgoing()),
                                elected -> new Elected(fact.incoming(), elected.at(), null)));
        };
    }

    /** The officers but for these persons. */
    private Stream<Elected> without(List<Officer> left) {
        return officers.stream()
                .filter(elected -> left.stream()
                        .noneMatch(officer -> officer.is(elected.officer().person())));
    }

    private Bureau holding(Stream<Elected> before, Stream<Elected> more) {
        return new Bureau(nominations, ballots, Stream.concat(before, more).toList());
    }

    private Bureau nominated(List<Nomination> now) {
        return new Bureau(now, ballots, officers);
    }
}
