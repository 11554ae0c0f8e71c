package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.opened;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

class BureauDeciderTest {
    private static final ParticipantCode SLOVAKIA = new ParticipantCode("SVK");
    private static final ParticipantCode ITALY = new ParticipantCode("ITA");
    private static final Officer PRESIDENT = new Officer(new OfficeCode("president"), "Peter Burian", SLOVAKIA);
    private static final Officer VICE_PRESIDENT = new Officer(new OfficeCode("vice-president"), "Debora Lepre", ITALY);
    private static final Officer SUCCESSOR = new Officer(new OfficeCode("vice-president"), "Carlo Riva", ITALY);

    @Test
    void nominees_are_elected_by_acclamation() {
        nominated(PRESIDENT, VICE_PRESIDENT)
                .when(elect("Peter Burian", "Debora Lepre"))
                .then(new OfficersElected(PLENARY, List.of(PRESIDENT, VICE_PRESIDENT)));
    }

    @Test
    void officers_may_be_elected_one_after_the_other() {
        nominated(PRESIDENT, VICE_PRESIDENT)
                .and(new OfficersElected(PLENARY, List.of(PRESIDENT)))
                .when(elect("Peter Burian", "Debora Lepre"))
                .then(new OfficersElected(PLENARY, List.of(VICE_PRESIDENT)));
    }

    @Test
    void electing_twice_is_nothing_new() {
        nominated(PRESIDENT)
                .and(new OfficersElected(PLENARY, List.of(PRESIDENT)))
                .when(elect("Peter Burian"))
                .thenNothing();
    }

    @Test
    void nobody_is_elected_without_a_nomination() {
        nominated(PRESIDENT)
                .when(elect("Peter Burian", "Debora Lepre"))
                .refusedBecause(BureauRule.ONLY_NOMINEES_ARE_ELECTED, Map.of("person", "Debora Lepre"));
    }

    @Test
    void an_election_of_nobody_is_none() {
        nominated(PRESIDENT).when(elect()).refusedBecause(BureauRule.AN_ELECTION_NAMES_SOMEBODY);
    }

    @Test
    void nobody_is_elected_without_a_quorum() {
        given(opened())
                .and(nomination(PRESIDENT))
                .when(elect("Peter Burian"))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void there_are_eight_vice_presidents_and_no_ninth() {
        Officer[] eight = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new Officer(new OfficeCode("vice-president"), "Nominee " + n, ITALY))
                .toArray(Officer[]::new);
        nominated(eight)
                .and(new OfficersElected(PLENARY, List.of(eight)))
                .and(nomination(new Officer(new OfficeCode("vice-president"), "Nominee 9", ITALY)))
                .when(elect("Nominee 9"))
                .refusedBecause(BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS);
    }

    @Test
    void an_officer_is_replaced_by_a_person_of_the_same_state() {
        elected()
                .when(new ReplaceOfficer("Debora Lepre", "Carlo Riva", ITALY))
                .then(new OfficerReplaced(VICE_PRESIDENT, SUCCESSOR));
        elected()
                .when(new ReplaceOfficer("Debora Lepre", "Carlo Riva", SLOVAKIA))
                .refusedBecause(
                        BureauRule.A_SUCCESSOR_COMES_FROM_THE_SAME_STATE,
                        Map.of("outgoing", "Debora Lepre", "state", ITALY));
    }

    @Test
    void replacing_twice_is_nothing_new() {
        elected()
                .and(new OfficerReplaced(VICE_PRESIDENT, SUCCESSOR))
                .when(new ReplaceOfficer("Debora Lepre", "Carlo Riva", ITALY))
                .thenNothing();
    }

    @Test
    void who_was_replaced_is_not_replaced_again() {
        elected()
                .and(new OfficerReplaced(VICE_PRESIDENT, SUCCESSOR))
                .when(new ReplaceOfficer("Debora Lepre", "Anna Conti", ITALY))
                .refusedBecause(BureauRule.ONLY_AN_OFFICER_IS_REPLACED, Map.of("person", "Debora Lepre"));
    }

    @Test
    void an_officer_does_not_succeed_an_officer() {
        Officer another = new Officer(VICE_PRESIDENT.office(), "Carlo Riva", ITALY);
        nominated(VICE_PRESIDENT, another)
                .and(new OfficersElected(PLENARY, List.of(VICE_PRESIDENT, another)))
                .when(new ReplaceOfficer("Debora Lepre", "carlo  Riva", ITALY))
                .refusedBecause(BureauRule.A_SUCCESSOR_HOLDS_NO_OFFICE_YET);
    }

    @Test
    void of_two_who_share_a_name_the_one_is_elected_who_is_named_with_the_state() {
        Officer namesake = new Officer(VICE_PRESIDENT.office(), "Peter Burian", ITALY);
        Given both = nominated(PRESIDENT, namesake);

        both.when(elect("Peter Burian"))
                .refusedBecause(
                        StandingRule.WHO_SHARES_A_NAME_IS_NAMED_WITH_THE_STATE, Map.of("person", "Peter Burian"));
        both.when(new ElectOfficers(List.of(), List.of(namesake.person())))
                .then(new OfficersElected(PLENARY, List.of(namesake)));
        both.when(new ElectOfficers(List.of(), List.of(namesake.person(), PRESIDENT.person())))
                .then(new OfficersElected(PLENARY, List.of(namesake, PRESIDENT)));
    }

    @Test
    void of_two_who_share_a_name_the_one_is_replaced_whose_state_goes_on() {
        Officer namesake = new Officer(VICE_PRESIDENT.office(), "Peter Burian", ITALY);
        nominated(PRESIDENT, namesake)
                .and(new OfficersElected(PLENARY, List.of(PRESIDENT, namesake)))
                .when(new ReplaceOfficer("Peter Burian", "Carlo Riva", ITALY))
                .then(new OfficerReplaced(namesake, new Officer(VICE_PRESIDENT.office(), "Carlo Riva", ITALY)));
    }

    private static Given nominated(Officer... nominees) {
        Given given = given(deciding(OPENING));
        for (Officer nominee : nominees) {
            given = given.and(nomination(nominee));
        }
        return given;
    }

    private static Given elected() {
        return nominated(PRESIDENT, VICE_PRESIDENT)
                .and(new OfficersElected(PLENARY, List.of(PRESIDENT, VICE_PRESIDENT)));
    }

    private static OfficerNominated nomination(Officer nominee) {
        return new OfficerNominated(nominee, new GroupCode("western-european-and-others"));
    }

    private static ElectOfficers elect(String... names) {
        return new ElectOfficers(List.of(names), List.of());
    }
}
