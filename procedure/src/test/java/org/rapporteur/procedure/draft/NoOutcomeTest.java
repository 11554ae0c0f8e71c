package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.session.SessionWarning;
import org.rapporteur.procedure.state.StandingRule;

/** That nothing became of a draft, which is not the decision to take no action on it. */
class NoOutcomeTest {
    private static final Wording WHY = words("there was no time");
    private static final DraftLeftWithoutAction LEFT = new DraftLeftWithoutAction(L8, null);

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED);
    }

    @Test
    void that_no_action_was_taken_is_noted_with_a_reason_or_without() {
        ready().when(new NoteNoOutcome(L8, null)).then(LEFT);
        ready().when(new NoteNoOutcome(L8, WHY)).then(new DraftLeftWithoutAction(L8, WHY));
        ready().and(LEFT).when(new NoteNoOutcome(L8, null)).thenNothing();
    }

    @Test
    void it_is_noted_once_the_session_is_opened_and_still_after_it_was_closed() {
        given(prepared())
                .and(TABLED)
                .when(new NoteNoOutcome(L8, null))
                .refusedBecause(StandingRule.THE_SESSION_IS_OPENED_FIRST);
        ready().and(new SessionClosed(PLENARY))
                .when(new NoteNoOutcome(L8, null))
                .then(LEFT);
    }

    @Test
    void on_what_was_adopted_action_was_taken() {
        ready().and(adopted(L8, L8, "12/1"))
                .when(new NoteNoOutcome(L8, null))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
    }

    @Test
    void on_what_was_left_without_action_none_follows() {
        ready().and(LEFT).when(new AdoptDraft(L8)).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED);
        ready().and(LEFT).when(new WithdrawDraft(L8)).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void of_a_draft_of_which_it_was_noted_nothing_is_noted_again_when_the_session_is_closed() {
        given(considering(FIREARMS))
                .and(TABLED, LEFT)
                .when(new CloseSession())
                .thenNotesAll(List.of(
                        SessionWarning.ITEM_LEFT_OPEN,
                        SessionWarning.ITEM_NEVER_TAKEN_UP,
                        SessionWarning.ITEM_NEVER_TAKEN_UP,
                        SessionWarning.REPORT_NEVER_ADOPTED));
    }
}
