package org.rapporteur.procedure.debate;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.ready;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.DeliverMessage;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.HoldCeremony;
import org.rapporteur.events.act.DebateCommand.ObserveSilence;
import org.rapporteur.events.act.DebateCommand.RespondAsSecretariat;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.state.StandingRule;

class CeremoniesTest {
    private static final Wording MAYOR = words("the Mayor of Vienna");

    @Test
    void a_meeting_pays_tribute_and_sees_videos_whether_or_not_an_item_is_before_it() {
        given(considering(FIREARMS))
                .when(new HoldCeremony(CeremonyKind.TRIBUTE, words("the founders")))
                .then(new CeremonyHeld(PLENARY, FIREARMS, CeremonyKind.TRIBUTE, words("the founders")));
        given(opened())
                .when(new HoldCeremony(CeremonyKind.VIDEO, words("Twenty years on")))
                .then(new CeremonyHeld(PLENARY, null, CeremonyKind.VIDEO, words("Twenty years on")));
    }

    @Test
    void a_guest_is_heard_a_message_delivered_and_silence_observed_with_or_without_an_item() {
        given(opened()).when(new HearGuest(MAYOR)).then(new GuestHeard(PLENARY, null, MAYOR));
        given(opened())
                .when(new DeliverMessage(words("the Secretary-General"), null))
                .then(new MessageDelivered(PLENARY, null, words("the Secretary-General"), null));
        given(considering(FIREARMS))
                .when(new ObserveSilence(words("the victims"), 2))
                .then(new SilenceObserved(PLENARY, FIREARMS, words("the victims"), 2));
    }

    @Test
    void silence_lasts_a_minute_unless_said_otherwise() {
        given(opened()).when(new ObserveSilence(null, null)).then(new SilenceObserved(PLENARY, null, null, 1));
    }

    @Test
    void who_has_heard_a_guest_has_something_to_answer() {
        given(considering(FIREARMS))
                .and(new HearGuest(MAYOR))
                .when(new ExerciseRightOfReply(Scene.MEXICO))
                .then(new RightOfReplyExercised(PLENARY, FIREARMS, Scene.MEXICO));
    }

    @Test
    void the_secretariat_answers_under_an_item_and_before_and_after_action_on_a_draft() {
        RespondAsSecretariat generally = new RespondAsSecretariat(SecretariatAnswer.INFORMATION, null, null);
        RespondAsSecretariat onDraft =
                new RespondAsSecretariat(SecretariatAnswer.LEGAL_OPINION, L8, words("Nothing forbids it."));

        ready().when(generally)
                .then(new SecretariatResponded(
                        PLENARY, FIREARMS, StatementKind.DEBATE, SecretariatAnswer.INFORMATION, null, null));
        ready().when(onDraft).then(onDraft(StatementKind.BEFORE_ACTION));
        ready().and(new AdoptDraft(L8, Decision.BY_CONSENSUS)).when(onDraft).then(onDraft(StatementKind.AFTER_ACTION));
        ready().and(new WithdrawDraft(L8)).when(onDraft).then(onDraft(StatementKind.AFTER_ACTION));
    }

    @Test
    void it_answers_on_a_draft_that_is_there() {
        given(considering(FIREARMS))
                .when(new RespondAsSecretariat(SecretariatAnswer.CLARIFICATION, L8, null))
                .refusedBecause(StandingRule.THE_DRAFT_IS_ON_RECORD);
    }

    private static SecretariatResponded onDraft(StatementKind kind) {
        return new SecretariatResponded(
                PLENARY, FIREARMS, kind, SecretariatAnswer.LEGAL_OPINION, L8, words("Nothing forbids it."));
    }
}
