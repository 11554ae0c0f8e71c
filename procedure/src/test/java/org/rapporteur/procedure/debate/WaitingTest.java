package org.rapporteur.procedure.debate;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.opened;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.procedure.state.StandingRule;

class WaitingTest {
    @Test
    void a_delegation_asks_for_the_floor_under_the_item_before_the_meeting() {
        given(considering(FIREARMS))
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, PERU, false, List.of()));
        given(opened())
                .when(new InscribeSpeaker(NGO, false, List.of()))
                .then(new SpeakerInscribed(PLENARY, null, NGO, false, List.of()));
    }

    @Test
    void whoever_is_on_the_list_is_not_inscribed_again_but_may_wait_for_a_reply_too() {
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .thenNothing();
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .when(new InscribeSpeaker(PERU, true, List.of()))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, PERU, true, List.of()));
    }

    @Test
    void whoever_speaks_for_a_group_and_for_itself_has_two_places() {
        List<GroupCode> group = List.of(new GroupCode("grulac"));
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, group))
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, PERU, false, List.of()));
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, group))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .and(Saying.by(PERU).onBehalfOf("grulac").asked())
                .and(new RemoveSpeaker(PERU, false, group))
                .when(new RemoveSpeaker(PERU, false, List.of()))
                .then(new SpeakerRemoved(PLENARY, FIREARMS, PERU, false, List.of()));
    }

    @Test
    void only_a_member_is_inscribed_for_a_group() {
        given(considering(FIREARMS))
                .when(new InscribeSpeaker(PERU, false, List.of(new GroupCode("african-group"))))
                .refusedBecause(DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER);
    }

    @Test
    void whoever_has_spoken_is_off_the_list() {
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .and(Saying.by(PERU).asked())
                .when(new RemoveSpeaker(PERU, false, List.of()))
                .thenNothing();
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, true, List.of()))
                .and(new ExerciseRightOfReply(PERU))
                .when(new RemoveSpeaker(PERU, true, List.of()))
                .thenNothing();
    }

    @Test
    void a_statement_does_not_use_up_a_reply() {
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, true, List.of()))
                .and(Saying.by(PERU).asked())
                .when(new RemoveSpeaker(PERU, true, List.of()))
                .then(new SpeakerRemoved(PLENARY, FIREARMS, PERU, true, List.of()));
    }

    @Test
    void a_delegation_is_given_another_place() {
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .and(new InscribeSpeaker(MEXICO, false, List.of()))
                .when(new MoveSpeaker(MEXICO, false, 1, List.of()))
                .then(new SpeakerMoved(PLENARY, FIREARMS, MEXICO, false, 1, List.of()));
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .when(new MoveSpeaker(PERU, false, 1, List.of()))
                .thenNothing();
    }

    @Test
    void only_those_on_the_list_change_places_which_count_from_one() {
        given(considering(FIREARMS))
                .when(new MoveSpeaker(MEXICO, false, 1, List.of()))
                .refusedBecause(DebateRule.ONLY_WHO_IS_ON_THE_LIST_CHANGES_PLACES, Map.of("participant", MEXICO));
        given(considering(FIREARMS))
                .and(new InscribeSpeaker(PERU, false, List.of()))
                .when(new MoveSpeaker(PERU, false, 0, List.of()))
                .refusedBecause(DebateRule.PLACES_ON_A_LIST_COUNT_FROM_ONE, Map.of("place", 0));
    }

    @Test
    void who_may_not_speak_or_reply_is_not_inscribed_for_it() {
        given(considering(FIREARMS))
                .when(new InscribeSpeaker(NOT_REGISTERED, false, List.of()))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
        given(considering(FIREARMS))
                .when(new InscribeSpeaker(NGO, true, List.of()))
                .refusedBecause(DebateRule.ONLY_PARTIES_AND_SIGNATORIES_REPLY);
    }

    @Test
    void nobody_waits_between_items() {
        given(considering(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS))
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .refusedBecause(StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST);
    }
}
