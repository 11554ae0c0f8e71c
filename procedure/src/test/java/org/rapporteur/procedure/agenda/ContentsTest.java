package org.rapporteur.procedure.agenda;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.AmendAgenda;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.state.StandingRule;

class ContentsTest {
    private static final Symbol AGENDA = symbol("CTOC/COP/2024/1");
    private static final ItemNumber EIGHT = new ItemNumber("8");

    @Test
    void an_agenda_is_adopted_without_an_item_which_is_not_taken_up_then() {
        AdoptAgenda without = new AdoptAgenda(List.of(NEXT_SESSION), List.of(), false, null);
        AgendaAdopted adopted = new AgendaAdopted(PLENARY, AGENDA, List.of(NEXT_SESSION), List.of(), null);

        aboutToAdopt().when(without).then(adopted);
        aboutToAdopt()
                .and(adopted)
                .when(new TakeUpItem(NEXT_SESSION))
                .refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA, Map.of("item", NEXT_SESSION));
    }

    @Test
    void an_agenda_is_adopted_with_an_item_in_abeyance_which_stays_on_it() {
        ItemInAbeyance held = new ItemInAbeyance(NEXT_SESSION, words("until Friday"));
        AgendaAdopted adopted = new AgendaAdopted(PLENARY, AGENDA, List.of(), List.of(held), true);

        aboutToAdopt()
                .when(new AdoptAgenda(List.of(), List.of(held), true, null))
                .then(adopted);
        aboutToAdopt()
                .and(adopted)
                .when(new TakeUpItem(NEXT_SESSION))
                .refusedBecause(AgendaRule.AN_ITEM_PUT_ASIDE_IS_REOPENED_FIRST, Map.of("item", NEXT_SESSION));
    }

    @Test
    void an_agenda_is_adopted_once() {
        aboutToAdopt()
                .and(new AgendaAdopted(PLENARY, AGENDA))
                .when(new AdoptAgenda())
                .thenNothing();
        aboutToAdopt()
                .and(new AgendaAdopted(PLENARY, AGENDA))
                .when(new AdoptAgenda(List.of(NEXT_SESSION), List.of(), false, null))
                .refusedBecause(AgendaRule.AN_AGENDA_IS_ADOPTED_ONCE);
    }

    @Test
    void without_an_item_for_the_report_it_is_not_adopted() {
        aboutToAdopt()
                .when(new AdoptAgenda(List.of(REPORT), List.of(), false, null))
                .refusedBecause(AgendaRule.AN_AGENDA_PROVIDES_FOR_THE_REPORT);
    }

    @Test
    void items_are_added_deleted_and_renamed() {
        AgendaAmended amended = new AgendaAmended(
                PLENARY,
                List.of(item("8", ItemRole.SUBSTANTIVE)),
                List.of(NEXT_SESSION),
                List.of(new RenamedItem(FIREARMS, words("Small arms"))),
                symbol("CTOC/COP/2024/1/Add.1"));

        given(deciding(FIREARMS))
                .when(new AmendAgenda(amended.added(), amended.deleted(), amended.renamed(), amended.document()))
                .then(amended);
        given(deciding(FIREARMS)).and(amended).when(new TakeUpItem(EIGHT)).then(new ItemTakenUp(PLENARY, EIGHT));
        given(deciding(FIREARMS))
                .and(amended)
                .when(new TakeUpItem(NEXT_SESSION))
                .refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
    }

    @Test
    void asking_for_an_amendment_twice_is_nothing_new() {
        given(deciding(FIREARMS))
                .and(new AgendaAmended(PLENARY, List.of(), List.of(NEXT_SESSION), List.of(), null))
                .when(amendment(List.of(), List.of(NEXT_SESSION), List.of()))
                .thenNothing();
    }

    @Test
    void only_an_adopted_agenda_is_amended() {
        aboutToAdopt()
                .when(amendment(List.of(), List.of(NEXT_SESSION), List.of()))
                .refusedBecause(AgendaRule.ONLY_AN_ADOPTED_AGENDA_IS_AMENDED);
    }

    @Test
    void an_amendment_changes_something() {
        given(deciding(FIREARMS))
                .when(amendment(List.of(), List.of(), List.of()))
                .refusedBecause(AgendaRule.AN_AMENDMENT_CHANGES_THE_AGENDA);
        given(deciding(FIREARMS))
                .when(amendment(List.of(), List.of(), List.of(new RenamedItem(FIREARMS, words("item " + FIREARMS)))))
                .refusedBecause(AgendaRule.AN_AMENDMENT_CHANGES_THE_AGENDA);
    }

    @Test
    void an_item_that_was_considered_stays_on_the_agenda() {
        given(deciding(FIREARMS))
                .when(amendment(List.of(), List.of(FIREARMS), List.of()))
                .refusedBecause(AgendaRule.A_CONSIDERED_ITEM_STAYS_ON_THE_AGENDA, Map.of("item", FIREARMS));
    }

    @Test
    void so_does_one_with_drafts() {
        given(deciding(FIREARMS))
                .and(draftUnder(NEXT_SESSION))
                .when(amendment(List.of(), List.of(NEXT_SESSION), List.of()))
                .refusedBecause(AgendaRule.AN_ITEM_WITH_DRAFTS_STAYS_ON_THE_AGENDA, Map.of("item", NEXT_SESSION));
    }

    @Test
    void an_amended_agenda_is_still_an_agenda() {
        given(deciding(FIREARMS))
                .when(amendment(List.of(item("7", ItemRole.SUBSTANTIVE)), List.of(), List.of()))
                .refusedBecause(AgendaRule.AN_ITEM_NUMBER_IS_GIVEN_ONCE);
        given(deciding(FIREARMS))
                .when(amendment(List.of(item("8(a)", ItemRole.SUBSTANTIVE)), List.of(), List.of()))
                .refusedBecause(AgendaRule.A_SUB_ITEM_STANDS_UNDER_ITS_ITEM);
    }

    private static Given aboutToAdopt() {
        return given(opened()).and(new QuorumDeclared(PLENARY, QuorumPurpose.DECISION, null));
    }

    private static AmendAgenda amendment(List<AgendaItem> add, List<ItemNumber> delete, List<RenamedItem> rename) {
        return new AmendAgenda(add, delete, rename, null);
    }

    private static TableDraft draftUnder(ItemNumber item) {
        return new TableDraft(
                symbol("CTOC/COP/2024/L.9"),
                DraftKind.DECISION,
                null,
                item,
                words("A draft"),
                List.of(Scene.PERU),
                false,
                null,
                Map.of());
    }

    private static AgendaItem item(String number, ItemRole role) {
        return new AgendaItem(new ItemNumber(number), role, words("item " + number), null);
    }
}
