package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.Given;

class NominationTest {
    private static final GroupCode EASTERN_EUROPE = new GroupCode("eastern-european");
    private static final GroupCode LATIN_AMERICA = new GroupCode("latin-american-and-caribbean");

    @Test
    void the_regional_group_of_the_state_nominates() {
        scheduled()
                .when(nominate("vice-president", "Jacek Emmel", "POL"))
                .then(new OfficerNominated(officer("vice-president", "Jacek Emmel", "POL"), EASTERN_EUROPE));
    }

    @Test
    void nominating_twice_is_nothing_new() {
        NominateOfficer act = nominate("vice-president", "Jacek Emmel", "POL");
        scheduled().and(act).when(act).thenNothing();
    }

    @Test
    void a_person_stands_for_one_office() {
        scheduled()
                .and(nominate("vice-president", "Jacek Emmel", "POL"))
                .when(nominate("president", "Jacek Emmel", "POL"))
                .refusedBecause(BureauRule.A_PERSON_STANDS_FOR_ONE_OFFICE, Map.of("person", "Jacek Emmel"));
    }

    @Test
    void nobody_stands_for_an_office_the_body_does_not_have() {
        scheduled()
                .when(nominate("treasurer", "Jacek Emmel", "POL"))
                .refusedBecause(BureauRule.AN_OFFICE_IS_ONE_OF_THE_BODY);
    }

    @Test
    void president_and_rapporteur_come_from_the_group_whose_turn_it_is() {
        scheduled()
                .when(nominate("president", "Peter Burian", "SVK"))
                .then(new OfficerNominated(officer("president", "Peter Burian", "SVK"), EASTERN_EUROPE));
        scheduled()
                .when(nominate("president", "Luz Quispe", "PER"))
                .refusedBecause(
                        BureauRule.OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS,
                        Map.of(
                                "office",
                                office("president").name(),
                                "session",
                                12,
                                "turn",
                                EASTERN_EUROPE,
                                "group",
                                LATIN_AMERICA));
        scheduled()
                .when(nominate("rapporteur", "Luz Quispe", "PER"))
                .refusedBecause(BureauRule.OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS);
    }

    @Test
    void at_the_next_session_it_is_the_turn_of_the_next_group() {
        scheduled("untoc-cop", 13)
                .when(nominate("president", "Luz Quispe", "PER"))
                .then(new OfficerNominated(officer("president", "Luz Quispe", "PER"), LATIN_AMERICA));
    }

    @Test
    void where_nothing_rotates_every_group_may_nominate() {
        scheduled("small-body", 1)
                .when(nominate("chair", "Luz Quispe", "PER"))
                .then(new OfficerNominated(officer("chair", "Luz Quispe", "PER"), LATIN_AMERICA));
    }

    @Test
    void an_organization_has_no_officers() {
        scheduled()
                .when(nominate("vice-president", "Jacek Emmel", "EU"))
                .refusedBecause(BureauRule.OFFICERS_COME_FROM_STATES_OF_A_REGIONAL_GROUP);
    }

    @Test
    void a_state_that_is_not_a_party_has_no_officers() {
        given(prepared())
                .when(nominate("vice-president", "Jacek Emmel", "POL"))
                .refusedBecause(BureauRule.OFFICERS_COME_FROM_PARTIES);
        scheduled()
                .and(new RegisterParticipants(Category.SIGNATORY, List.of(new ParticipantCode("IRN")), List.of()))
                .when(nominate("vice-president", "Reza Amiri", "IRN"))
                .refusedBecause(BureauRule.OFFICERS_COME_FROM_PARTIES);
    }

    private static Given scheduled() {
        return scheduled("untoc-cop", 12);
    }

    private static Given scheduled(String body, int number) {
        return given(new SessionScheduled(
                body,
                number,
                words("Vienna"),
                new DateRange(MONDAY, MONDAY),
                symbol("CTOC/COP/2024"),
                List.of(),
                null));
    }

    private static NominateOfficer nominate(String office, String name, String state) {
        return new NominateOfficer(officer(office, name, state));
    }

    private static Officer officer(String office, String name, String state) {
        return new Officer(new OfficeCode(office), name, new ParticipantCode(state));
    }

    private static Office office(String code) {
        BodyProfile body = Bodies.find("untoc-cop").orElseThrow();
        return body.office(new OfficeCode(code)).orElseThrow();
    }
}
