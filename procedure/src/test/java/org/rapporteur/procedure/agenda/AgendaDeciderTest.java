package org.rapporteur.procedure.agenda;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.QuorumPurpose;

class AgendaDeciderTest {
    private static final MeetingNumber PLENARY_2 = MeetingNumber.of("plenary-2");
    private static final QuorumDeclared QUORUM = new QuorumDeclared(PLENARY, QuorumPurpose.DECISION, null);

    @Test
    void the_provisional_agenda_is_adopted_in_plenary() {
        given(opened()).and(QUORUM).when(new AdoptAgenda()).then(new AgendaAdopted(PLENARY, symbol("CTOC/COP/2024/1")));
        given(deciding(FIREARMS)).when(new AdoptAgenda()).thenNothing();
    }

    @Test
    void there_is_nothing_to_adopt_before_a_provisional_agenda_is_issued() {
        given(new SessionScheduled(
                        "untoc-cop",
                        12,
                        words("Vienna"),
                        new DateRange(MONDAY, MONDAY),
                        symbol("CTOC/COP/2024"),
                        List.of(),
                        null))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null), QUORUM, new SessionOpened(PLENARY))
                .when(new AdoptAgenda())
                .refusedBecause(AgendaRule.THE_PROVISIONAL_AGENDA_IS_ISSUED_FIRST);
    }

    @Test
    void the_opening_comes_before_the_agenda_and_substance_does_not() {
        given(opened()).when(new TakeUpItem(OPENING)).then(new ItemTakenUp(PLENARY, OPENING));
        given(opened())
                .when(new TakeUpItem(FIREARMS))
                .refusedBecause(AgendaRule.THE_AGENDA_IS_ADOPTED_FIRST, Map.of("item", FIREARMS));
    }

    @Test
    void an_item_under_consideration_is_not_taken_up_again() {
        given(considering(FIREARMS)).when(new TakeUpItem(FIREARMS)).thenNothing();
    }

    @Test
    void a_meeting_may_come_back_to_an_item() {
        given(considering(FIREARMS))
                .and(new TakeUpItem(REPORT))
                .when(new TakeUpItem(FIREARMS))
                .then(new ItemTakenUp(PLENARY, FIREARMS));
    }

    @Test
    void a_later_meeting_takes_an_item_up_anew() {
        given(considering(FIREARMS))
                .and(new MeetingAdjourned(PLENARY), new MeetingOpened(PLENARY_2, MONDAY, null, null))
                .when(new TakeUpItem(FIREARMS))
                .then(new ItemTakenUp(PLENARY_2, FIREARMS));
    }

    @Test
    void the_committee_of_the_whole_takes_items_up() {
        given(inCommittee(FIREARMS)).when(new TakeUpItem(REPORT)).then(new ItemTakenUp(COMMITTEE, REPORT));
    }

    @Test
    void a_concluded_item_is_reopened_before_it_is_taken_up() {
        given(considering(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS))
                .when(new TakeUpItem(FIREARMS))
                .refusedBecause(AgendaRule.A_CONCLUDED_ITEM_IS_REOPENED_FIRST);
    }

    @Test
    void an_item_is_concluded_once() {
        given(considering(FIREARMS)).when(new ConcludeItem(FIREARMS)).then(new ItemConcluded(PLENARY, FIREARMS));
        given(considering(FIREARMS))
                .and(new ItemConcluded(PLENARY, FIREARMS))
                .when(new ConcludeItem(FIREARMS))
                .thenNothing();
    }

    @Test
    void an_item_may_be_concluded_in_a_later_meeting() {
        given(considering(FIREARMS))
                .and(new MeetingAdjourned(PLENARY), new MeetingOpened(PLENARY_2, MONDAY, null, null))
                .when(new ConcludeItem(FIREARMS))
                .then(new ItemConcluded(PLENARY_2, FIREARMS));
    }

    @Test
    void an_item_that_was_not_taken_up_is_not_concluded() {
        given(considering(FIREARMS))
                .when(new ConcludeItem(REPORT))
                .refusedBecause(AgendaRule.ONLY_AN_OPEN_ITEM_IS_CONCLUDED, Map.of("item", REPORT));
    }
}
