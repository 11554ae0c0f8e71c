package org.rapporteur.procedure.agenda;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.procedure.state.StandingRule;

class PutAsideTest {
    @Test
    void an_item_is_deferred_to_the_next_session_unless_another_is_named() {
        given(deciding(FIREARMS)).when(new DeferItem(FIREARMS, null)).then(new ItemDeferred(PLENARY, FIREARMS, 13));
        given(deciding(FIREARMS)).when(new DeferItem(FIREARMS, 14)).then(new ItemDeferred(PLENARY, FIREARMS, 14));
        given(deciding(FIREARMS))
                .when(new DeferItem(FIREARMS, 12))
                .refusedBecause(
                        AgendaRule.AN_ITEM_IS_DEFERRED_TO_A_LATER_SESSION, Map.of("item", FIREARMS, "session", 12));
    }

    @Test
    void putting_an_item_aside_is_a_decision() {
        given(considering(FIREARMS))
                .when(new DeferItem(FIREARMS, null))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
        given(considering(FIREARMS))
                .when(new HoldInAbeyance(FIREARMS, null))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void only_items_of_an_adopted_agenda_are_put_aside() {
        given(opened())
                .and(new QuorumDeclared(PLENARY, QuorumPurpose.DECISION, null))
                .when(new HoldInAbeyance(FIREARMS, null))
                .refusedBecause(AgendaRule.ONLY_AN_ADOPTED_AGENDA_IS_AMENDED);
        given(deciding(FIREARMS))
                .when(new DeferItem(new ItemNumber("12"), null))
                .refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
    }

    @Test
    void putting_an_item_aside_twice_is_nothing_new() {
        given(deciding(FIREARMS))
                .and(new ItemDeferred(PLENARY, FIREARMS, 13))
                .when(new DeferItem(FIREARMS, null))
                .thenNothing();
        given(deciding(FIREARMS))
                .and(new ItemHeldInAbeyance(PLENARY, FIREARMS, words("for a day")))
                .when(new HoldInAbeyance(FIREARMS, null))
                .thenNothing();
    }

    @Test
    void an_item_in_abeyance_may_still_be_deferred() {
        given(deciding(FIREARMS))
                .and(new ItemHeldInAbeyance(PLENARY, FIREARMS, null))
                .when(new DeferItem(FIREARMS, null))
                .then(new ItemDeferred(PLENARY, FIREARMS, 13));
    }

    @Test
    void a_concluded_item_is_not_put_aside() {
        given(deciding(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS))
                .when(new HoldInAbeyance(FIREARMS, null))
                .refusedBecause(AgendaRule.A_CONCLUDED_ITEM_IS_REOPENED_FIRST);
    }

    @Test
    void what_was_put_aside_is_neither_considered_nor_concluded() {
        given(deciding(FIREARMS))
                .and(new ItemDeferred(PLENARY, FIREARMS, 13))
                .when(new TakeUpItem(FIREARMS))
                .refusedBecause(AgendaRule.AN_ITEM_PUT_ASIDE_IS_REOPENED_FIRST);
        given(deciding(FIREARMS))
                .and(new ItemDeferred(PLENARY, FIREARMS, 13))
                .when(new ConcludeItem(FIREARMS))
                .refusedBecause(AgendaRule.ONLY_AN_OPEN_ITEM_IS_CONCLUDED);
    }

    @Test
    void an_item_that_rests_is_reopened_and_then_taken_up() {
        given(considering(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS))
                .when(new ReopenItem(FIREARMS))
                .then(new ItemReopened(PLENARY, FIREARMS));
        given(considering(FIREARMS))
                .and(new ItemDeferred(PLENARY, FIREARMS, 13), new ItemReopened(PLENARY, FIREARMS))
                .and(new ItemTakenUp(PLENARY, FIREARMS))
                .when(new ConcludeItem(FIREARMS))
                .then(new ItemConcluded(PLENARY, FIREARMS));
        given(considering(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS), new ItemReopened(PLENARY, FIREARMS))
                .when(new ReopenItem(FIREARMS))
                .thenNothing();
    }

    @Test
    void only_an_item_that_rests_is_reopened() {
        given(considering(FIREARMS))
                .when(new ReopenItem(FIREARMS))
                .refusedBecause(AgendaRule.ONLY_AN_ITEM_THAT_RESTS_IS_REOPENED, Map.of("item", FIREARMS));
    }
}
