package org.rapporteur.procedure.debate;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.EUROPEAN_UNION;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.state.StandingRule;

class StatementsTest {
    private static final Symbol L8 = symbol("CTOC/COP/2024/L.8");
    private static final DraftTabled TABLED = new DraftTabled(
            L8, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, FIREARMS, words("Firearms"), null, Map.of());
    private static final DraftAdopted ADOPTED =
            new DraftAdopted(PLENARY, L8, L8, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    @Test
    void a_delegation_speaks_on_the_item_before_the_meeting() {
        given(considering(FIREARMS))
                .when(Saying.by(MEXICO).asked())
                .then(Saying.by(MEXICO).recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void whoever_speaks_twice_is_recorded_twice() {
        given(considering(FIREARMS))
                .and(Saying.by(MEXICO).asked())
                .when(Saying.by(MEXICO).asked())
                .then(Saying.by(MEXICO).recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void one_speaks_in_the_committee_of_the_whole_too() {
        given(inCommittee(FIREARMS))
                .and(new ItemTakenUp(COMMITTEE, FIREARMS))
                .when(Saying.by(NGO).asked())
                .then(Saying.by(NGO).recorded(COMMITTEE, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void what_is_said_under_the_opening_is_an_opening_statement() {
        given(considering(OPENING))
                .when(Saying.by(PERU).onBehalfOf("group-of-77-and-china").asked())
                .then(Saying.by(PERU)
                        .onBehalfOf("group-of-77-and-china")
                        .recorded(PLENARY, OPENING, StatementKind.OPENING));
    }

    @Test
    void what_is_said_before_any_item_is_an_opening_statement() {
        given(opened())
                .when(Saying.by(PERU).asked())
                .then(Saying.by(PERU).recorded(PLENARY, null, StatementKind.OPENING));
    }

    @Test
    void between_items_nobody_speaks() {
        given(considering(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS))
                .when(Saying.by(MEXICO).asked())
                .refusedBecause(StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST);
    }

    @Test
    void outside_meetings_nobody_speaks() {
        given(considering(FIREARMS))
                .and(new MeetingAdjourned(PLENARY))
                .when(Saying.by(MEXICO).asked())
                .refusedBecause(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING);
    }

    @Test
    void another_open_item_can_be_named() {
        given(considering(FIREARMS))
                .and(new ItemTakenUp(PLENARY, NEXT_SESSION))
                .when(Saying.by(MEXICO).under(FIREARMS).asked())
                .then(Saying.by(MEXICO).recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void nobody_speaks_on_an_item_not_taken_up() {
        given(considering(FIREARMS))
                .when(Saying.by(MEXICO).under(NEXT_SESSION).asked())
                .refusedBecause(DebateRule.ONE_SPEAKS_ON_AN_ITEM_UNDER_CONSIDERATION, Map.of("item", NEXT_SESSION));
    }

    @Test
    void a_statement_on_a_draft_belongs_to_its_item_and_stands_before_action() {
        given(considering(NEXT_SESSION))
                .and(TABLED)
                .when(Saying.by(MEXICO).on(L8).asked())
                .then(Saying.by(MEXICO).on(L8).recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void a_statement_on_an_adopted_draft_stands_after_action() {
        given(deciding(NEXT_SESSION))
                .and(TABLED, ADOPTED)
                .when(Saying.by(MEXICO).on(L8).asked())
                .then(Saying.by(MEXICO).on(L8).recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
    }

    @Test
    void nobody_speaks_on_a_draft_that_is_not_there() {
        given(considering(FIREARMS))
                .when(Saying.by(MEXICO).on(L8).asked())
                .refusedBecause(StandingRule.THE_DRAFT_IS_ON_RECORD, Map.of("draft", L8));
    }

    @Test
    void only_who_is_registered_speaks() {
        given(considering(FIREARMS))
                .when(Saying.by(NOT_REGISTERED).asked())
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED, Map.of("participant", NOT_REGISTERED));
    }

    @Test
    void an_integration_organization_speaks_also_for_its_member_states() {
        Saying saying = Saying.by(EUROPEAN_UNION).alsoForMemberStates().alignedWith(MEXICO, SIGNATORY);
        given(considering(FIREARMS))
                .when(saying.asked())
                .then(saying.recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void a_state_has_no_member_states_to_speak_for() {
        given(considering(FIREARMS))
                .when(Saying.by(MEXICO).alsoForMemberStates().asked())
                .refusedBecause(
                        DebateRule.ONLY_AN_INTEGRATION_ORGANIZATION_SPEAKS_FOR_MEMBER_STATES,
                        Map.of("participant", MEXICO));
    }

    @Test
    void a_group_nobody_knows_has_no_spokesman() {
        given(considering(FIREARMS))
                .when(Saying.by(MEXICO).onBehalfOf("friends-of-nobody").asked())
                .refusedBecause(
                        DebateRule.ONE_SPEAKS_FOR_GROUPS_OF_THE_DIRECTORY, Map.of("group", "friends-of-nobody"));
    }

    @Test
    void a_group_is_spoken_for_by_one_of_its_members() {
        given(considering(FIREARMS))
                .when(Saying.by(FRANCE).onBehalfOf("african-group").asked())
                .refusedBecause(
                        DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER,
                        Map.of("group", new GroupCode("african-group"), "participant", FRANCE));
        given(considering(FIREARMS))
                .when(Saying.by(NGO).onBehalfOf("latin-american-and-caribbean").asked())
                .refusedBecause(DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER);
        Saying own = Saying.by(MEXICO).onBehalfOf("grulac");
        given(considering(FIREARMS)).when(own.asked()).then(own.recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
        for (String group : List.of("arab-group", "group-of-77-and-china")) {
            given(considering(FIREARMS))
                    .when(Saying.by(FRANCE).onBehalfOf(group).asked())
                    .refusedBecause(DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER);
        }
        given(considering(FIREARMS))
                .when(Saying.by(NGO).onBehalfOf("non-aligned").asked())
                .refusedBecause(DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER);
        Saying unknownWho = Saying.by(FRANCE).onBehalfOf("non-aligned");
        given(considering(FIREARMS))
                .when(unknownWho.asked())
                .then(unknownWho.recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void only_other_states_align_themselves() {
        for (var notAnotherState : List.of(PERU, NGO, EUROPEAN_UNION)) {
            given(considering(FIREARMS))
                    .when(Saying.by(PERU).alignedWith(notAnotherState).asked())
                    .refusedBecause(DebateRule.ONLY_OTHER_STATES_ALIGN_THEMSELVES);
        }
        given(considering(FIREARMS))
                .when(Saying.by(PERU).alignedWith(NOT_REGISTERED).asked())
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }

    @Test
    void a_statement_reaches_the_meeting_by_video_or_through_another() {
        Saying byVideo = Saying.by(PERU).delivered(Delivery.BY_VIDEO, null);
        Saying readOut = Saying.by(PERU).delivered(Delivery.READ_OUT_BY_ANOTHER, MEXICO);
        given(considering(FIREARMS))
                .when(byVideo.asked())
                .then(byVideo.recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
        given(considering(FIREARMS))
                .when(Saying.by(PERU).delivered(null, MEXICO).asked())
                .then(readOut.recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void who_reads_out_for_another_is_named_and_registered() {
        given(considering(FIREARMS))
                .when(Saying.by(PERU)
                        .delivered(Delivery.READ_OUT_BY_ANOTHER, null)
                        .asked())
                .refusedBecause(DebateRule.WHO_READS_OUT_FOR_ANOTHER_IS_NAMED);
        given(considering(FIREARMS))
                .when(Saying.by(PERU).delivered(Delivery.BY_VIDEO, MEXICO).asked())
                .refusedBecause(DebateRule.WHO_READS_OUT_FOR_ANOTHER_IS_NAMED);
        given(considering(FIREARMS))
                .when(Saying.by(PERU).delivered(null, NOT_REGISTERED).asked())
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }
}
