package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;

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
     * @param mode in which the officer was elected; nothing where no fact says it, as of one who replaced another
     */
    public record Elected(
            Officer officer, MeetingNumber at, @Nullable DecisionMode mode) {}

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
        return Optional.ofNullable(meeting.chair()).or(() -> holders(office).findFirst());
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
            case OfficersElected fact ->
                new Bureau(
                        nominations,
                        ballots,
                        Stream.concat(
                                        officers.stream(),
                                        fact.officers().stream()
                                                .map(officer -> new Elected(officer, fact.meeting(), fact.mode())))
                                .toList());
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

    private Bureau nominated(List<Nomination> now) {
        return new Bureau(now, ballots, officers);
    }
}
