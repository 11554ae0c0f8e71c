package org.rapporteur.procedure.debate;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.CallSpeakerToOrder;
import org.rapporteur.events.act.DebateCommand.WithdrawFloor;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.CallToOrder;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.procedure.Given;

class CallsToOrderTest {
    private static final FloorWithdrawn WITHDRAWN = new FloorWithdrawn(PLENARY, FIREARMS, MEXICO);

    @Test
    void whoever_has_the_floor_is_called_to_order_as_often_as_need_be() {
        SpeakerCalledToOrder called = new SpeakerCalledToOrder(PLENARY, FIREARMS, MEXICO, CallToOrder.TIME);
        afterStatement(null)
                .when(new CallSpeakerToOrder(MEXICO, CallToOrder.TIME))
                .then(called);
        afterStatement(null)
                .and(called)
                .when(new CallSpeakerToOrder(MEXICO, CallToOrder.TIME))
                .then(called);
    }

    @Test
    void who_replies_has_the_floor_as_well() {
        afterStatement(null)
                .and(new RightOfReplyExercised(PLENARY, FIREARMS, PERU))
                .when(new WithdrawFloor(PERU))
                .then(new FloorWithdrawn(PLENARY, FIREARMS, PERU));
    }

    @Test
    void the_floor_is_withdrawn_once() {
        afterStatement(null).when(new WithdrawFloor(MEXICO)).then(WITHDRAWN);
        afterStatement(null).and(WITHDRAWN).when(new WithdrawFloor(MEXICO)).thenNothing();
    }

    @Test
    void nobody_is_called_to_order_without_having_the_floor() {
        afterStatement(null)
                .when(new CallSpeakerToOrder(FRANCE, CallToOrder.LANGUAGE))
                .refusedBecause(DebateRule.A_SPEAKER_HAS_THE_FLOOR_FIRST, Map.of("participant", FRANCE));
        given(considering(FIREARMS))
                .when(new WithdrawFloor(MEXICO))
                .refusedBecause(DebateRule.A_SPEAKER_HAS_THE_FLOOR_FIRST);
    }

    @Test
    void nor_after_others_spoke_nor_after_losing_it() {
        afterStatement(null)
                .and(new PresidentSpoke(PLENARY, FIREARMS, 12))
                .when(new CallSpeakerToOrder(MEXICO, CallToOrder.RELEVANCE))
                .refusedBecause(DebateRule.A_SPEAKER_HAS_THE_FLOOR_FIRST);
        afterStatement(null)
                .and(WITHDRAWN)
                .when(new CallSpeakerToOrder(MEXICO, CallToOrder.RELEVANCE))
                .refusedBecause(DebateRule.A_SPEAKER_HAS_THE_FLOOR_FIRST);
    }

    @Test
    void a_written_statement_takes_no_floor() {
        afterStatement(Delivery.IN_WRITING)
                .when(new WithdrawFloor(MEXICO))
                .refusedBecause(DebateRule.A_SPEAKER_HAS_THE_FLOOR_FIRST);
    }

    private static Given afterStatement(@Nullable Delivery delivery) {
        return given(considering(FIREARMS)).and(statement(MEXICO, delivery));
    }

    private static StatementMade statement(ParticipantCode speaker, @Nullable Delivery delivery) {
        return new StatementMade(
                PLENARY,
                FIREARMS,
                StatementKind.DEBATE,
                speaker,
                null,
                List.of(),
                false,
                List.of(),
                delivery == null ? Delivery.IN_PERSON : delivery,
                null,
                null,
                null,
                null,
                null);
    }
}
