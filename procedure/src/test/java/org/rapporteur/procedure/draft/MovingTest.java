package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.draft.FirearmsDraft.COSTS_NOTHING;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

/** How a draft that was tabled under the wrong item comes under another. */
class MovingTest {
    private static final DraftMoved DONE = new DraftMoved(PLENARY, L8, FIREARMS, NEXT_SESSION);

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED);
    }

    @Test
    void a_draft_is_moved_to_another_item() {
        ready().when(new MoveDraft(L8, NEXT_SESSION)).then(DONE);
        ready().and(DONE).when(new MoveDraft(L8, FIREARMS)).then(new DraftMoved(PLENARY, L8, NEXT_SESSION, FIREARMS));
    }

    @Test
    void it_is_acted_on_under_that_item() {
        ready().and(DONE, COSTS_NOTHING)
                .when(new AdoptDraft(L8))
                .refusedBecause(
                        DraftRule.NO_DRAFT_IS_ADOPTED_UNLESS_ITS_ITEM_IS_OPEN,
                        Map.of("draft", L8, "item", NEXT_SESSION));
        ready().and(DONE, COSTS_NOTHING, new ItemConcluded(PLENARY, FIREARMS), new ItemTakenUp(PLENARY, NEXT_SESSION))
                .when(new AdoptDraft(L8))
                .then(adopted(L8, L8, "12/1"));
    }

    @Test
    void the_same_again_is_nothing_new_and_where_it_was_tabled_it_is_not_moved() {
        ready().and(DONE).when(new MoveDraft(L8, NEXT_SESSION)).thenNothing();
        ready().when(new MoveDraft(L8, FIREARMS))
                .refusedBecause(DraftRule.A_DRAFT_IS_MOVED_TO_ANOTHER_ITEM, Map.of("draft", L8, "item", FIREARMS));
    }

    @Test
    void the_item_is_on_the_agenda_and_the_draft_before_the_body() {
        ready().when(new MoveDraft(L8, new ItemNumber("98"))).refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
        ready().and(new DraftWithdrawn(L8))
                .when(new MoveDraft(L8, NEXT_SESSION))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
    }

    @Test
    void that_the_item_was_concluded_is_noted() {
        ready().and(new ItemTakenUp(PLENARY, NEXT_SESSION), new ItemConcluded(PLENARY, NEXT_SESSION))
                .when(new MoveDraft(L8, NEXT_SESSION))
                .then(DONE, DraftWarning.MOVED_TO_A_CONCLUDED_ITEM.noted(Map.of("draft", L8, "item", NEXT_SESSION)));
    }
}
