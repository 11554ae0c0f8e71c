package org.rapporteur.procedure.bureau;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.CREDENTIALS_COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.organ.OrganRule;
import org.rapporteur.procedure.organ.OrganWarning;
import org.rapporteur.procedure.state.StandingRule;

class AppointmentTest {
    private static final SubsidiaryOrgan CREDENTIALS = CREDENTIALS_COMMITTEE.organ();
    private static final OfficeCode PRESIDENT = new OfficeCode("president");
    private static final Wording BOARD = words("the Board of Auditors");
    private static final Person AUDITOR = new Person("Maria Quispe", PERU);

    @Test
    void the_body_appoints_the_members_of_an_organ_that_it_established_on_a_proposal() {
        given(withCommittee())
                .when(toTheCommittee(null, MEXICO, PERU))
                .then(appointed(null, MEXICO, PERU), ofOtherThanNine(2));
    }

    @Test
    void it_appoints_persons_to_another_organ_for_a_term() {
        given(deciding(FIREARMS))
                .when(new AppointMembers(null, BOARD, List.of(), List.of(AUDITOR), 3, 4, null))
                .then(new MembersAppointed(PLENARY, FIREARMS, null, BOARD, List.of(), List.of(AUDITOR), 3, 4, null));
    }

    @Test
    void who_is_a_member_already_is_not_appointed_anew() {
        given(withCommittee())
                .and(appointed(null, MEXICO))
                .when(toTheCommittee(null, MEXICO, PERU))
                .then(appointed(null, PERU), ofOtherThanNine(2));
        given(withCommittee())
                .and(appointed(null, MEXICO))
                .when(toTheCommittee(null, MEXICO))
                .thenNothing();
        given(deciding(FIREARMS))
                .and(new MembersAppointed(
                        PLENARY, FIREARMS, null, BOARD, List.of(MEXICO), List.of(AUDITOR), null, null, null))
                .when(new AppointMembers(
                        null, BOARD, List.of(MEXICO), List.of(new Person("maria  QUISPE", PERU)), null, null, null))
                .thenNothing();
    }

    @Test
    void who_was_appointed_is_not_elected_besides() {
        given(deciding(FIREARMS))
                .and(new MembersAppointed(PLENARY, FIREARMS, null, BOARD, List.of(MEXICO), List.of(), null, null, null))
                .when(new ElectMembers(BOARD, null, List.of(MEXICO), null, null))
                .thenNothing();
    }

    @Test
    void an_appointment_is_to_an_organ_that_is_known() {
        given(deciding(FIREARMS))
                .when(toTheCommittee(null, MEXICO))
                .refusedBecause(OrganRule.AN_ORGAN_IS_ESTABLISHED_FIRST, Map.of("organ", CREDENTIALS));
        given(withCommittee())
                .and(new OrganDissolved(PLENARY, CREDENTIALS))
                .when(toTheCommittee(null, MEXICO))
                .refusedBecause(OrganRule.A_DISSOLVED_ORGAN_STAYS_DISSOLVED, Map.of("organ", CREDENTIALS));
    }

    @Test
    void an_appointment_is_to_one_organ_and_of_somebody() {
        given(withCommittee())
                .when(new AppointMembers(CREDENTIALS, BOARD, List.of(MEXICO), List.of(), null, null, null))
                .refusedBecause(BureauRule.AN_APPOINTMENT_IS_TO_ONE_ORGAN);
        given(withCommittee())
                .when(new AppointMembers(null, null, List.of(MEXICO), List.of(), null, null, null))
                .refusedBecause(BureauRule.AN_APPOINTMENT_IS_TO_ONE_ORGAN);
        given(withCommittee())
                .when(new AppointMembers(null, BOARD, List.of(), List.of(), null, null, null))
                .refusedBecause(BureauRule.AN_APPOINTMENT_NAMES_SOMEBODY);
    }

    @Test
    void nobody_is_appointed_twice() {
        given(withCommittee())
                .when(toTheCommittee(null, MEXICO, PERU, MEXICO))
                .refusedBecause(BureauRule.NOBODY_IS_APPOINTED_TWICE, Map.of("member", MEXICO));
        given(deciding(FIREARMS))
                .when(new AppointMembers(
                        null, BOARD, List.of(), List.of(AUDITOR, new Person("MARIA Quispe", PERU)), null, null, null))
                .refusedBecause(BureauRule.NOBODY_IS_APPOINTED_TWICE, Map.of("member", "MARIA Quispe"));
    }

    @Test
    void no_more_are_appointed_than_there_are_seats_as_was_said_last() {
        given(withCommittee())
                .when(toTheCommittee(1, MEXICO, PERU))
                .refusedBecause(BureauRule.NO_MORE_ARE_APPOINTED_THAN_SEATS, Map.of("members", 2, "seats", 1));
        given(withCommittee())
                .and(appointed(1, MEXICO))
                .when(toTheCommittee(null, PERU))
                .refusedBecause(BureauRule.NO_MORE_ARE_APPOINTED_THAN_SEATS, Map.of("members", 2, "seats", 1));
        given(withCommittee())
                .and(appointed(1, MEXICO))
                .when(toTheCommittee(9, PERU))
                .then(appointed(9, PERU), ofOtherThanNine(2));
    }

    @Test
    void those_who_were_elected_hold_seats_as_well() {
        given(deciding(FIREARMS))
                .and(new MembersElected(PLENARY, FIREARMS, BOARD, null, List.of(MEXICO), null, null))
                .when(new AppointMembers(null, BOARD, List.of(PERU), List.of(), 1, null, null))
                .refusedBecause(BureauRule.NO_MORE_ARE_APPOINTED_THAN_SEATS, Map.of("members", 2, "seats", 1));
    }

    @Test
    void on_an_organ_of_the_session_sit_those_who_take_part_and_examine_credentials_if_they_are_parties() {
        given(withCommittee())
                .when(toTheCommittee(null, NOT_REGISTERED))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
        given(withCommittee())
                .when(toTheCommittee(null, SIGNATORY))
                .refusedBecause(OrganRule.ONLY_PARTIES_EXAMINE_CREDENTIALS, Map.of("participant", SIGNATORY));
        given(deciding(FIREARMS))
                .when(new AppointMembers(null, BOARD, List.of(NGO), List.of(), null, null, null))
                .refusedBecause(BureauRule.MEMBERS_ARE_STATES, Map.of("participant", NGO));
    }

    @Test
    void who_proposes_them_holds_an_office_that_the_body_has() {
        given(deciding(FIREARMS))
                .when(new AppointMembers(
                        null, BOARD, List.of(MEXICO), List.of(), null, null, new OfficeCode("treasurer")))
                .refusedBecause(
                        BureauRule.WHO_PROPOSES_HOLDS_AN_OFFICE_OF_THE_BODY,
                        Map.of("office", new OfficeCode("treasurer")));
    }

    @Test
    void the_body_appoints_in_plenary_with_a_quorum() {
        given(considering(FIREARMS))
                .and(CREDENTIALS_COMMITTEE)
                .when(toTheCommittee(null, MEXICO))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void the_quorum_of_the_organ_is_a_share_of_those_who_were_appointed() {
        oneIsTooFewAfter(appointed(null, MEXICO, PERU, FRANCE));
    }

    @Test
    void persons_who_were_appointed_count_in_the_quorum_of_the_organ() {
        oneIsTooFewAfter(new MembersAppointed(
                PLENARY, FIREARMS, CREDENTIALS, null, List.of(MEXICO), List.of(AUDITOR), null, null, PRESIDENT));
    }

    private static void oneIsTooFewAfter(MembersAppointed appointment) {
        MeetingNumber first = new MeetingNumber(CREDENTIALS, 1);
        given(withCommittee())
                .and(
                        appointment,
                        new OrganQuorumSet(
                                PLENARY, CREDENTIALS, new QuorumShares(new Share(1, 3, true), new Share(1, 2, false))),
                        new MeetingOpened(first, Scene.MONDAY, null, null))
                .when(new DeclareQuorum(first, QuorumPurpose.DECISION, 1))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", first, "purpose", QuorumPurpose.DECISION, "present", 1, "needed", 2));
    }

    private static List<Event> withCommittee() {
        return Stream.concat(deciding(FIREARMS).stream(), Stream.of(CREDENTIALS_COMMITTEE))
                .toList();
    }

    private static AppointMembers toTheCommittee(@Nullable Integer seats, ParticipantCode... members) {
        return new AppointMembers(CREDENTIALS, null, List.of(members), List.of(), seats, null, PRESIDENT);
    }

    private static MembersAppointed appointed(@Nullable Integer seats, ParticipantCode... members) {
        return new MembersAppointed(
                PLENARY, FIREARMS, CREDENTIALS, null, List.of(members), List.of(), seats, null, PRESIDENT);
    }

    private static DiscrepancyNoted ofOtherThanNine(int members) {
        return OrganWarning.CREDENTIALS_COMMITTEE_OF_OTHER_THAN_NINE.noted(Map.of("members", members));
    }
}
