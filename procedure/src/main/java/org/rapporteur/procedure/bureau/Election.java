package org.rapporteur.procedure.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Question;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.vote.Deciding;

/** The check that candidates may be declared elected, in the way in which they are said to have been. */
final class Election {
    private final ElectOfficers act;
    private final DecisionContext context;
    private final Bureau bureau;
    private final DecisionMode mode;

    Election(ElectOfficers act, DecisionContext context) {
        this.act = act;
        this.context = context;
        this.mode = act.decision() == null
                ? DecisionMode.ACCLAMATION
                : act.decision().mode();
        this.bureau = context.state().bureau();
    }

    List<Event> decide() {
        Rejected.unless(!act.officers().isEmpty() || !act.namesakes().isEmpty(), BureauRule.AN_ELECTION_NAMES_SOMEBODY);
        List<Officer> elected = Stream.concat(act.officers().stream().map(this::called), act.namesakes().stream())
                .filter(person -> !isElected(person))
                .map(this::candidate)
                .distinct()
                .toList();
        if (elected.isEmpty()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        context.body().offices().forEach(office -> check(office, elected));
        List<Event> facts = new ArrayList<>(decided(meeting, elected));
        facts.add(new OfficersElected(meeting, elected, mode == DecisionMode.ACCLAMATION ? null : mode));
        new Incumbency(context).succeededBy(elected).ifPresent(facts::add);
        return facts;
    }

    private boolean isElected(Person person) {
        Optional<Officer> held = bureau.settled(person);
        held.ifPresent(officer -> Rejected.unless(
                bureau.nominee(person)
                        .map(Officer::office)
                        .filter(office -> !office.equals(officer.office()))
                        .isEmpty(),
                BureauRule.AN_OFFICE_IS_HELD_ONCE,
                Map.of("person", officer.name())));
        return held.isPresent();
    }

    private static List<Officer> to(Office office, List<Officer> elected) {
        return elected.stream()
                .filter(officer -> officer.office().equals(office.code()))
                .toList();
    }

    /** An election of which no more is known than its mode says so itself. */
    private List<Event> decided(MeetingNumber meeting, List<Officer> elected) {
        @Nullable Decision decision =
                Decision.in(mode).equals(act.decision()) && mode != DecisionMode.VOTE ? null : act.decision();
        return elected.stream()
                .map(Officer::office)
                .distinct()
                .flatMap(office -> Deciding.adopted(meeting, question(office), decision, context).stream())
                .toList();
    }

    private Question question(OfficeCode office) {
        return Question.ofElection(office, context.state().questions().nextElection(office));
    }

    private Person called(String name) {
        return bureau.person(name).orElseThrow(() -> nobodyNominated(name));
    }

    private Officer candidate(Person person) {
        Officer nominee = bureau.nominee(person).orElseThrow(() -> nobodyNominated(person.name()));
        Rejected.unless(
                !bureau.withdrawn().contains(nominee),
                BureauRule.A_WITHDRAWN_CANDIDATE_IS_NOT_ELECTED,
                Map.of("person", nominee.name()));
        return nominee;
    }

    private static Rejected nobodyNominated(String name) {
        return Rejected.because(BureauRule.ONLY_NOMINEES_ARE_ELECTED, Map.of("person", name));
    }

    private void check(Office office, List<Officer> elected) {
        List<Officer> toIt = to(office, elected);
        checkSeats(office, toIt);
        if (!toIt.isEmpty()) {
            checkMode(office, toIt);
        }
    }

    private void checkSeats(Office office, List<Officer> elected) {
        Rejected.unless(
                elected.size() <= Seats.vacant(office, bureau),
                BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS,
                Map.of("office", office.name(), "seats", office.seats()));
    }

    private void checkMode(Office office, List<Officer> elected) {
        switch (mode) {
            case BALLOT -> checkBallot(office, elected);
            case ACCLAMATION,
                    CONSENSUS,
                    CONSENSUS_NOTING_POSITIONS,
                    WITHOUT_A_VOTE,
                    WITHOUT_OBJECTION,
                    VOTE,
                    MAJORITY,
                    SILENCE -> checkNoChoice(office);
        }
    }

    /** Only a ballot chooses among candidates. */
    private void checkNoChoice(Office office) {
        int candidates = bureau.candidatesFor(office.code()).size();
        int seats = Seats.vacant(office, bureau);
        Rejected.unless(
                candidates <= seats,
                BureauRule.NO_ACCLAMATION_WITH_MORE_CANDIDATES_THAN_SEATS,
                Map.of("office", office.name(), "candidates", candidates, "seats", seats));
    }

    private void checkBallot(Office office, List<Officer> elected) {
        List<BallotHeld> ballots = bureau.contests().ballotsFor(office.code());
        Rejected.unless(
                !ballots.isEmpty(), BureauRule.A_BALLOT_IS_HELD_BEFORE_IT_ELECTS, Map.of("office", office.name()));
        BallotHeld last = ballots.getLast();
        for (Officer officer : elected) {
            int votes = last.votesOf(officer);
            Rejected.unless(
                    votes >= last.required() || bureau.contests().choseByLot(officer),
                    BureauRule.HAS_THE_REQUIRED_MAJORITY,
                    Map.of("person", officer.name(), "votes", votes, "required", last.required()));
            checkNobodyPassedOver(officer, votes, elected, last);
        }
        checkEqualsParted(office, elected, last);
    }

    /** Where there is no seat for one more, nobody is preferred to another with as many votes. */
    private void checkEqualsParted(Office office, List<Officer> elected, BallotHeld last) {
        if (elected.size() < Seats.vacant(office, bureau)) {
            return;
        }
        for (Officer officer : elected) {
            bureau.candidatesFor(office.code()).stream()
                    .filter(other -> !elected.contains(other) && last.votesOf(other) == last.votesOf(officer))
                    .filter(_ -> !bureau.contests().choseByLot(officer))
                    .findFirst()
                    .ifPresent(equal -> {
                        throw Rejected.because(
                                BureauRule.EQUALS_ARE_PARTED_BY_BALLOT_OR_LOT,
                                Map.of("person", officer.name(), "other", equal.name()));
                    });
        }
    }

    private void checkNobodyPassedOver(Officer officer, int votes, List<Officer> elected, BallotHeld last) {
        bureau.candidatesFor(officer.office()).stream()
                .filter(other -> !elected.contains(other) && last.votesOf(other) > votes)
                .findFirst()
                .ifPresent(passedOver -> {
                    throw Rejected.because(
                            BureauRule.WHO_HAS_MORE_VOTES_IS_ELECTED_FIRST,
                            Map.of("person", officer.name(), "other", passedOver.name()));
                });
    }
}
