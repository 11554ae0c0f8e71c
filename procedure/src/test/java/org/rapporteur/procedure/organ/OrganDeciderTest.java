package org.rapporteur.procedure.organ;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.organ.OrganScene.CHAIR;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_I;
import static org.rapporteur.procedure.organ.OrganScene.DRAFT;
import static org.rapporteur.procedure.organ.OrganScene.ESTABLISHED;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_I;
import static org.rapporteur.procedure.organ.OrganScene.TABLED;
import static org.rapporteur.procedure.organ.OrganScene.meeting;
import static org.rapporteur.procedure.organ.OrganScene.withCommittee;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.OrganCommand.DissolveOrgan;
import org.rapporteur.events.act.OrganCommand.ElectOrganChairs;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.act.OrganCommand.ReceiveReportOfOrgan;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.state.StandingRule;

class OrganDeciderTest {
    private static final EstablishOrgan ESTABLISH = new EstablishOrgan(
            COMMITTEE_I, OrganKind.COMMITTEE, words("Committee I"), null, List.of(FIREARMS), List.of(), List.of(CHAIR));

    @Test
    void the_body_establishes_an_organ_with_what_it_is_to_consider() {
        given(deciding(FIREARMS)).when(ESTABLISH).then(ESTABLISHED);
    }

    @Test
    void an_organ_is_established_in_plenary_with_a_quorum() {
        given(considering(FIREARMS)).when(ESTABLISH).refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void an_organ_is_established_once() {
        given(withCommittee()).when(ESTABLISH).thenNothing();
        given(withCommittee())
                .when(new EstablishOrgan(
                        COMMITTEE_I,
                        OrganKind.WORKING_GROUP,
                        words("Committee I"),
                        null,
                        List.of(),
                        List.of(),
                        List.of()))
                .refusedBecause(OrganRule.AN_ORGAN_IS_ESTABLISHED_ONCE, Map.of("organ", COMMITTEE_I));
    }

    @Test
    void its_chairs_and_members_take_part_in_the_session() {
        given(deciding(FIREARMS))
                .when(new EstablishOrgan(
                        COMMITTEE_I,
                        OrganKind.COMMITTEE,
                        words("Committee I"),
                        null,
                        List.of(),
                        List.of(),
                        List.of(new Person("Representative", NOT_REGISTERED))))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }

    @Test
    void a_credentials_committee_of_other_than_nine_is_noted() {
        given(deciding(FIREARMS))
                .when(new EstablishOrgan(
                        COMMITTEE_I,
                        OrganKind.CREDENTIALS_COMMITTEE,
                        words("the Credentials Committee"),
                        null,
                        List.of(),
                        List.of(MEXICO, PERU),
                        List.of()))
                .then(
                        new OrganEstablished(
                                PLENARY,
                                COMMITTEE_I,
                                OrganKind.CREDENTIALS_COMMITTEE,
                                words("the Credentials Committee"),
                                null,
                                List.of(),
                                List.of(MEXICO, PERU),
                                List.of()),
                        OrganWarning.CREDENTIALS_COMMITTEE_OF_OTHER_THAN_NINE.noted(Map.of("members", 2)));
    }

    @Test
    void items_and_drafts_are_referred_to_an_organ_once() {
        ItemNumber main = FIREARMS.main();
        given(withCommittee())
                .and(TABLED)
                .when(new ReferToOrgan(COMMITTEE_I, List.of(main, FIREARMS), List.of(DRAFT)))
                .then(new ReferredToOrgan(PLENARY, COMMITTEE_I, List.of(main), List.of(DRAFT)));
        given(withCommittee())
                .when(new ReferToOrgan(COMMITTEE_I, List.of(FIREARMS), List.of()))
                .thenNothing();
    }

    @Test
    void what_is_referred_is_named_and_not_done_with() {
        given(withCommittee())
                .when(new ReferToOrgan(COMMITTEE_I, List.of(), List.of()))
                .refusedBecause(OrganRule.SOMETHING_IS_REFERRED_TO_AN_ORGAN, Map.of("organ", COMMITTEE_I));
        given(withCommittee())
                .and(TABLED, new DraftWithdrawn(DRAFT))
                .when(new ReferToOrgan(COMMITTEE_I, List.of(), List.of(DRAFT)))
                .refusedBecause(OrganRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_REFERRED, Map.of("draft", DRAFT));
    }

    @Test
    void nothing_is_referred_to_an_organ_that_is_not_there() {
        given(deciding(FIREARMS))
                .when(new ReferToOrgan(COMMITTEE_I, List.of(FIREARMS), List.of()))
                .refusedBecause(OrganRule.AN_ORGAN_IS_ESTABLISHED_FIRST, Map.of("organ", COMMITTEE_I));
    }

    @Test
    void an_organ_elects_its_chairs_where_it_meets_and_else_the_body_does() {
        List<Person> chairs = List.of(new Person("Representative of Peru", PERU));
        given(withCommittee())
                .when(new ElectOrganChairs(COMMITTEE_I, chairs))
                .then(new OrganChairsElected(PLENARY, COMMITTEE_I, chairs));
        given(withCommittee())
                .and(meeting(FIRST_OF_I))
                .when(new ElectOrganChairs(COMMITTEE_I, chairs))
                .then(new OrganChairsElected(FIRST_OF_I, COMMITTEE_I, chairs));
        given(withCommittee())
                .when(new ElectOrganChairs(COMMITTEE_I, List.of(CHAIR)))
                .thenNothing();
        given(withCommittee())
                .when(new ElectOrganChairs(COMMITTEE_I, List.of()))
                .refusedBecause(OrganRule.AN_ORGAN_IS_CHAIRED_BY_SOMEBODY, Map.of("organ", COMMITTEE_I));
    }

    @Test
    void its_report_is_received_once_in_plenary_under_the_item_before_it() {
        DocumentIssued issued = new DocumentIssued(
                symbol("CTOC/COP/2024/L.20"), DocumentKind.CONFERENCE_ROOM_PAPER, Manner.ENTITLED, words("work"));
        ReceiveReportOfOrgan receive = new ReceiveReportOfOrgan(COMMITTEE_I, CHAIR, issued.symbol());
        OrganReported received = new OrganReported(PLENARY, FIREARMS, COMMITTEE_I, CHAIR, issued.symbol());

        given(withCommittee()).and(issued).when(receive).then(received);
        given(withCommittee()).and(issued, received).when(receive).thenNothing();
        given(withCommittee())
                .when(receive)
                .refusedBecause(OrganRule.A_REPORT_RECEIVED_WAS_ISSUED, Map.of("document", issued.symbol()));
    }

    @Test
    void only_a_chair_of_it_presents_its_report() {
        given(withCommittee())
                .when(new ReceiveReportOfOrgan(COMMITTEE_I, new Person("Representative of Peru", PERU), null))
                .refusedBecause(
                        OrganRule.ONLY_A_CHAIR_PRESENTS_THE_REPORT_OF_AN_ORGAN,
                        Map.of("organ", COMMITTEE_I, "person", "Representative of Peru"));
    }

    @Test
    void a_dissolved_organ_does_nothing_more() {
        OrganDissolved dissolved = new OrganDissolved(PLENARY, COMMITTEE_I);
        given(withCommittee()).when(new DissolveOrgan(COMMITTEE_I)).then(dissolved);
        given(withCommittee())
                .and(dissolved)
                .when(new DissolveOrgan(COMMITTEE_I))
                .thenNothing();
        given(withCommittee())
                .and(dissolved)
                .when(new ReferToOrgan(COMMITTEE_I, List.of(FIREARMS.main()), List.of()))
                .refusedBecause(OrganRule.A_DISSOLVED_ORGAN_STAYS_DISSOLVED, Map.of("organ", COMMITTEE_I));
        given(withCommittee())
                .and(meeting(FIRST_OF_I))
                .when(new DissolveOrgan(COMMITTEE_I))
                .refusedBecause(OrganRule.AN_ORGAN_IS_NOT_DISSOLVED_WHILE_IT_MEETS, Map.of("meeting", FIRST_OF_I));
    }
}
