package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.ResignOffice;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.Given;

/** An officer leaves, and another person takes the place as the body's rules have it. */
class DepartureTest {
    private static final OfficeCode PRESIDENT = new OfficeCode("president");
    private static final Officer A = candidate(PRESIDENT, "Slovakia", "SVK");
    private static final Officer B = candidate(PRESIDENT, "Czechia", "CZE");
    private static final Officer C = candidate(PRESIDENT, "Poland", "POL");
    private static final Officer CHAIR = candidate(new OfficeCode("chair"), "Norway", "NOR");

    @Test
    void an_officer_resigns_once() {
        ResignOffice act = new ResignOffice(new Person("candidate of  Slovakia", A.state()));
        elected().when(act).then(new OfficerResigned(A));
        elected().and(act).when(act).thenNothing();
        elected()
                .when(new ResignOffice(B.person()))
                .refusedBecause(BureauRule.ONLY_AN_OFFICER_RESIGNS, Map.of("person", B.name()));
    }

    @Test
    void who_fills_the_vacancy_is_another_election_with_rounds_of_its_own() {
        Given vacant = elected().and(new OfficerResigned(A));

        vacant.when(new ElectOfficers(List.of(B.name()))).refusedBecause(BureauRule.ONLY_NOMINEES_ARE_ELECTED);
        vacant.when(new ElectOfficers(List.of(A.name()))).refusedBecause(BureauRule.ONLY_NOMINEES_ARE_ELECTED);
        vacant.and(nomination(B), nomination(C))
                .when(new HoldBallot(PRESIDENT, 5, 0, 0, 3, List.of(votes(B, 2), votes(C, 3))))
                .then(new BallotHeld(PLENARY, PRESIDENT, 1, 5, 0, 0, 3, List.of(votes(B, 2), votes(C, 3))));
        vacant.and(nomination(B))
                .when(new ElectOfficers(List.of(B.name())))
                .then(new OfficersElected(PLENARY, List.of(B)));
    }

    @Test
    void in_a_body_that_keeps_to_the_group_a_successor_comes_from_a_state_of_it() {
        of("small-body")
                .when(new ReplaceOfficer(CHAIR.name(), "Successor", new ParticipantCode("ITA")))
                .then(new OfficerReplaced(CHAIR, new Officer(CHAIR.office(), "Successor", new ParticipantCode("ITA"))));
        of("small-body")
                .when(new ReplaceOfficer(CHAIR.name(), "Successor", new ParticipantCode("PER")))
                .refusedBecause(
                        BureauRule.A_SUCCESSOR_COMES_FROM_THE_SAME_GROUP,
                        Map.of("outgoing", CHAIR.name(), "state", new ParticipantCode("PER")));
    }

    @Test
    void in_a_body_that_elects_anew_nobody_is_replaced() {
        of("voting-council")
                .when(new ReplaceOfficer(CHAIR.name(), "Successor", CHAIR.state()))
                .refusedBecause(BureauRule.A_VACANT_OFFICE_IS_FILLED_BY_ELECTION, Map.of("outgoing", CHAIR.name()));
    }

    private static Given of(String body) {
        return given(
                new SessionScheduled(
                        body,
                        1,
                        words("Geneva"),
                        new DateRange(MONDAY, MONDAY),
                        symbol("MC/CONF/2024"),
                        List.of(),
                        null),
                nomination(CHAIR),
                new OfficersElected(PLENARY, List.of(CHAIR)));
    }

    /** By a ballot that the other lost. */
    private static Given elected() {
        return given(deciding(OPENING))
                .and(
                        nomination(A),
                        nomination(B),
                        new BallotHeld(PLENARY, PRESIDENT, 1, 5, 0, 0, 3, List.of(votes(A, 3), votes(B, 2))),
                        new OfficersElected(PLENARY, List.of(A), DecisionMode.BALLOT));
    }

    private static CandidateVotes votes(Officer candidate, int votes) {
        return new CandidateVotes(candidate.name(), votes);
    }

    private static OfficerNominated nomination(Officer nominee) {
        return new OfficerNominated(nominee, new GroupCode("eastern-european"));
    }

    private static Officer candidate(OfficeCode office, String from, String state) {
        return new Officer(office, "Candidate of " + from, new ParticipantCode(state));
    }
}
