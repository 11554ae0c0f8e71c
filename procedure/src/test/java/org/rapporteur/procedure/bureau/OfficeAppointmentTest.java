package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.state.StandingRule;

/** Persons appointed to an office that one holds: one of the body that need not be elected, or another. */
class OfficeAppointmentTest {
    /** Of this body the profile says that it may be filled by appointment. */
    private static final OfficeCode RAPPORTEUR = new OfficeCode("rapporteur");

    private static final OfficeCode CHAIR = new OfficeCode("chair");
    private static final Wording AUDITOR = words("External Auditor");
    private static final Person MARIA = new Person("Maria Quispe", PERU);
    private static final Person JUAN = new Person("Juan Reyes", MEXICO);

    @Test
    void the_body_appoints_to_an_office_of_its_own_on_a_proposal_and_for_a_term() {
        given(Scene.of("model-convention", deciding(FIREARMS)))
                .when(new AppointOfficer(RAPPORTEUR, null, MARIA, 2, CHAIR))
                .then(new OfficerAppointed(PLENARY, FIREARMS, RAPPORTEUR, null, MARIA, 2, CHAIR));
    }

    @Test
    void it_appoints_to_another_office_a_person_of_any_state() {
        Person auditor = new Person("Jana Nováková", NOT_REGISTERED);
        given(deciding(FIREARMS)).when(as(AUDITOR, auditor)).then(appointed(null, AUDITOR, auditor));
        given(deciding(FIREARMS))
                .when(as(AUDITOR, new Person("Somebody", NGO)))
                .refusedBecause(
                        BureauRule.WHO_IS_APPOINTED_TO_AN_OFFICE_COMES_FROM_A_STATE, Map.of("participant", NGO));
    }

    @Test
    void an_appointment_is_to_one_office() {
        given(deciding(FIREARMS))
                .when(new AppointOfficer(null, null, MARIA, null, null))
                .refusedBecause(BureauRule.AN_APPOINTMENT_IS_TO_ONE_OFFICE);
        given(deciding(FIREARMS))
                .when(new AppointOfficer(RAPPORTEUR, AUDITOR, MARIA, null, null))
                .refusedBecause(BureauRule.AN_APPOINTMENT_IS_TO_ONE_OFFICE);
    }

    @Test
    void an_office_is_elected_unless_the_profile_says_otherwise() {
        Wording name = Bodies.find("untoc-cop")
                .flatMap(body -> body.office(RAPPORTEUR))
                .map(Office::name)
                .orElseThrow();
        given(deciding(FIREARMS))
                .when(to(RAPPORTEUR, MARIA))
                .refusedBecause(
                        BureauRule.AN_OFFICE_THAT_IS_ELECTED_IS_NOT_FILLED_BY_APPOINTMENT, Map.of("office", name));
        given(deciding(FIREARMS))
                .when(to(new OfficeCode("treasurer"), MARIA))
                .refusedBecause(BureauRule.AN_OFFICE_IS_ONE_OF_THE_BODY);
    }

    @Test
    void who_is_appointed_to_an_office_of_the_body_represents_a_party() {
        session()
                .when(to(RAPPORTEUR, new Person("Jana Nováková", NOT_REGISTERED)))
                .refusedBecause(BureauRule.OFFICERS_COME_FROM_PARTIES, Map.of("participant", NOT_REGISTERED));
    }

    @Test
    void an_office_that_is_filled_is_not_filled_again() {
        session()
                .and(appointed(RAPPORTEUR, null, MARIA))
                .when(to(RAPPORTEUR, JUAN))
                .refusedBecause(BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS);
        session()
                .and(appointed(null, AUDITOR, MARIA))
                .when(as(AUDITOR, JUAN))
                .refusedBecause(BureauRule.AN_OFFICE_OF_ONE_PERSON_IS_FILLED_ONCE, Map.of("person", MARIA.name()));
    }

    @Test
    void who_holds_the_office_is_not_appointed_anew() {
        Person spelledOtherwise = new Person("maria  QUISPE", PERU);
        session()
                .and(appointed(RAPPORTEUR, null, MARIA))
                .when(to(RAPPORTEUR, spelledOtherwise))
                .thenNothing();
        session()
                .and(appointed(null, AUDITOR, MARIA))
                .when(as(AUDITOR, spelledOtherwise))
                .thenNothing();
    }

    @Test
    void one_person_holds_one_office_of_the_body_and_whatever_others() {
        session()
                .and(new OfficerAppointed(PLENARY, FIREARMS, CHAIR, null, MARIA, null, null))
                .when(to(RAPPORTEUR, MARIA))
                .refusedBecause(BureauRule.AN_OFFICE_IS_HELD_ONCE, Map.of("person", MARIA.name()));
        session()
                .and(appointed(RAPPORTEUR, null, MARIA))
                .when(as(AUDITOR, MARIA))
                .then(appointed(null, AUDITOR, MARIA));
    }

    @Test
    void an_appointment_has_the_incumbent_leave_as_an_election_has() {
        Officer incumbent = officer(new Person("Luc Martin", FRANCE));
        session()
                .and(new IncumbentsRecorded(List.of(incumbent), null))
                .when(to(RAPPORTEUR, MARIA))
                .then(appointed(RAPPORTEUR, null, MARIA), new IncumbentsSucceeded(List.of(incumbent)));
    }

    @Test
    void who_was_appointed_is_replaced_as_an_officer_is_who_was_elected() {
        session()
                .and(appointed(RAPPORTEUR, null, MARIA))
                .when(new ReplaceOfficer(MARIA.name(), "Rosa Huamán", PERU))
                .then(new OfficerReplaced(officer(MARIA), officer(new Person("Rosa Huamán", PERU))));
    }

    @Test
    void nobody_is_nominated_unnoted_for_an_office_that_was_filled_by_appointment() {
        session()
                .and(appointed(RAPPORTEUR, null, MARIA))
                .when(new NominateOfficer(officer(JUAN)))
                .then(
                        new OfficerNominated(officer(JUAN), new GroupCode("latin-american-and-caribbean")),
                        BureauWarning.NOMINATED_FOR_AN_OFFICE_THAT_IS_FILLED.noted(Map.of("person", JUAN.name())));
    }

    @Test
    void who_proposes_holds_an_office_that_the_body_has() {
        given(deciding(FIREARMS))
                .when(new AppointOfficer(null, AUDITOR, MARIA, null, new OfficeCode("treasurer")))
                .refusedBecause(BureauRule.WHO_PROPOSES_HOLDS_AN_OFFICE_OF_THE_BODY);
    }

    @Test
    void the_body_appoints_in_plenary_with_a_quorum() {
        given(considering(FIREARMS))
                .when(as(AUDITOR, MARIA))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    private static Given session() {
        return given(Scene.of("model-convention", deciding(FIREARMS)));
    }

    private static AppointOfficer to(OfficeCode office, Person person) {
        return new AppointOfficer(office, null, person, null, null);
    }

    private static AppointOfficer as(Wording title, Person person) {
        return new AppointOfficer(null, title, person, null, null);
    }

    private static OfficerAppointed appointed(@Nullable OfficeCode office, @Nullable Wording title, Person person) {
        return new OfficerAppointed(PLENARY, FIREARMS, office, title, person, null, null);
    }

    private static Officer officer(Person person) {
        return new Officer(RAPPORTEUR, person.name(), person.state());
    }
}
