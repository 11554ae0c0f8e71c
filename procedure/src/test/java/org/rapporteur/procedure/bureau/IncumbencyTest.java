package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.ContinueIncumbent;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.RecordIncumbents;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.meeting.MeetingRule;

/** Officers whom the eleventh session elected, at the twelfth. */
class IncumbencyTest {
    private static final OfficeCode PRESIDENT = new OfficeCode("president");
    private static final OfficeCode VICE_PRESIDENT = new OfficeCode("vice-president");
    private static final Officer INCUMBENT = officer(PRESIDENT, "Incumbent of Mexico", "MEX");
    private static final Officer NEW = officer(PRESIDENT, "Candidate of Slovakia", "SVK");
    private static final Officer VICE = officer(VICE_PRESIDENT, "Incumbent of Peru", "PER");

    @Test
    void incumbents_are_recorded_once() {
        RecordIncumbents act = new RecordIncumbents(List.of(INCUMBENT, VICE), 11);
        session().when(act).then(new IncumbentsRecorded(List.of(INCUMBENT, VICE), 11));
        session().and(act).when(act).thenNothing();
        session()
                .when(new RecordIncumbents(List.of(), null))
                .refusedBecause(BureauRule.A_RECORD_OF_INCUMBENTS_NAMES_SOMEBODY);
    }

    @Test
    void they_were_elected_by_an_earlier_session() {
        session()
                .when(new RecordIncumbents(List.of(INCUMBENT), 12))
                .refusedBecause(
                        BureauRule.INCUMBENTS_COME_FROM_AN_EARLIER_SESSION, Map.of("session", 12, "present", 12));
    }

    @Test
    void a_person_holds_one_office_also_in_other_letters() {
        session()
                .when(new RecordIncumbents(
                        List.of(INCUMBENT, officer(VICE_PRESIDENT, "INCUMBENT  of Mexico", "MEX")), null))
                .refusedBecause(BureauRule.AN_OFFICE_IS_HELD_ONCE);
        session()
                .when(new RecordIncumbents(
                        List.of(INCUMBENT, officer(VICE_PRESIDENT, "Incumbent of Mexico", "PER")), null))
                .then(new IncumbentsRecorded(
                        List.of(INCUMBENT, officer(VICE_PRESIDENT, "Incumbent of Mexico", "PER")), null));
    }

    @Test
    void no_more_of_them_than_seats() {
        session()
                .when(new RecordIncumbents(List.of(INCUMBENT, NEW), 11))
                .refusedBecause(BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS);
    }

    @Test
    void until_another_is_elected_the_incumbent_is_an_officer() {
        incumbents().when(new TakeChair(PLENARY, VICE.name(), null)).then(new ChairTaken(PLENARY, VICE));
        incumbents()
                .and(nomination(NEW))
                .when(new ElectOfficers(List.of(NEW.name())))
                .then(new OfficersElected(PLENARY, List.of(NEW)), new IncumbentsSucceeded(List.of(INCUMBENT)));
        incumbents()
                .and(nomination(NEW))
                .and(new ElectOfficers(List.of(NEW.name())))
                .when(new TakeChair(PLENARY, INCUMBENT.name(), null))
                .refusedBecause(MeetingRule.ONLY_AN_OFFICER_TAKES_THE_CHAIR);
    }

    @Test
    void an_incumbent_is_elected_again() {
        incumbents()
                .and(nomination(INCUMBENT))
                .when(new ElectOfficers(List.of(INCUMBENT.name())))
                .then(new OfficersElected(PLENARY, List.of(INCUMBENT)));
    }

    @Test
    void while_there_are_seats_for_both_nobody_is_succeeded() {
        Officer another = officer(VICE_PRESIDENT, "Candidate of Italy", "ITA");
        incumbents()
                .and(nomination(another))
                .when(new ElectOfficers(List.of(another.name())))
                .then(new OfficersElected(PLENARY, List.of(another)));
    }

    @Test
    void where_nobody_is_nominated_the_incumbent_continues() {
        ContinueIncumbent act = new ContinueIncumbent(new Person("incumbent of Mexico", INCUMBENT.state()));
        incumbents().when(act).then(new IncumbentContinued(PLENARY, INCUMBENT));
        incumbents().and(act).when(act).thenNothing();
        incumbents()
                .and(nomination(NEW))
                .when(act)
                .refusedBecause(BureauRule.AN_INCUMBENT_CONTINUES_WHERE_CANDIDATES_ARE_WANTING);
        incumbents()
                .and(
                        nomination(NEW),
                        new OfficersElected(PLENARY, List.of(NEW)),
                        new IncumbentsSucceeded(List.of(INCUMBENT)))
                .when(act)
                .refusedBecause(BureauRule.AN_INCUMBENT_CONTINUES_WHERE_CANDIDATES_ARE_WANTING);
    }

    @Test
    void who_continues_is_not_succeeded() {
        incumbents()
                .and(new IncumbentContinued(PLENARY, INCUMBENT), nomination(NEW))
                .when(new ElectOfficers(List.of(NEW.name())))
                .refusedBecause(BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS);
    }

    @Test
    void only_an_incumbent_continues() {
        incumbents()
                .when(new ContinueIncumbent(NEW.person()))
                .refusedBecause(BureauRule.ONLY_AN_INCUMBENT_CONTINUES, Map.of("person", NEW.name()));
    }

    @Test
    void who_holds_one_office_is_not_elected_to_another() {
        Officer successor = officer(PRESIDENT, VICE.name(), "PER");
        incumbents()
                .and(new IncumbentContinued(PLENARY, VICE), nomination(successor))
                .when(new ElectOfficers(List.of(successor.name())))
                .refusedBecause(BureauRule.AN_OFFICE_IS_HELD_ONCE, Map.of("person", VICE.name()));
    }

    private static Given session() {
        return given(deciding(OPENING));
    }

    private static Given incumbents() {
        return session().and(new IncumbentsRecorded(List.of(INCUMBENT, VICE), 11));
    }

    private static OfficerNominated nomination(Officer nominee) {
        return new OfficerNominated(nominee, new GroupCode("eastern-european"));
    }

    private static Officer officer(OfficeCode office, String name, String state) {
        return new Officer(office, name, new ParticipantCode(state));
    }
}
