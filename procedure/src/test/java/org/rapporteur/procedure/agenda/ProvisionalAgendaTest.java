package org.rapporteur.procedure.agenda;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.procedure.Given;

class ProvisionalAgendaTest {
    private static final Symbol DOCUMENT = symbol("CTOC/COP/2024/1");
    private static final AgendaItem MATTERS = item("1", ItemRole.ORGANIZATIONAL_MATTERS);
    private static final AgendaItem REPORT = item("2", ItemRole.ADOPTION_OF_REPORT);

    @Test
    void a_provisional_agenda_is_a_list_of_items() {
        scheduled().when(issue(MATTERS, REPORT)).then(new ProvisionalAgendaIssued(DOCUMENT, List.of(MATTERS, REPORT)));
        scheduled().and(issue(MATTERS, REPORT)).when(issue(MATTERS, REPORT)).thenNothing();
        scheduled().when(issue()).refusedBecause(AgendaRule.AN_AGENDA_HAS_ITEMS);
    }

    @Test
    void it_may_be_issued_anew_until_it_is_adopted() {
        scheduled()
                .and(issue(MATTERS, REPORT))
                .when(issue(REPORT))
                .then(new ProvisionalAgendaIssued(DOCUMENT, List.of(REPORT)));
        given(considering(OPENING))
                .when(issue(REPORT))
                .refusedBecause(AgendaRule.AN_ADOPTED_AGENDA_STANDS, Map.of("document", DOCUMENT));
    }

    @Test
    void every_item_has_a_number_of_its_own() {
        scheduled()
                .when(issue(MATTERS, REPORT, item("2", ItemRole.SUBSTANTIVE)))
                .refusedBecause(AgendaRule.AN_ITEM_NUMBER_IS_GIVEN_ONCE, Map.of("item", new ItemNumber("2")));
    }

    @Test
    void a_sub_item_stands_under_its_item() {
        scheduled()
                .when(issue(MATTERS, REPORT, item("3(a)", ItemRole.SUBSTANTIVE)))
                .refusedBecause(AgendaRule.A_SUB_ITEM_STANDS_UNDER_ITS_ITEM);
    }

    @Test
    void there_is_one_item_for_every_purpose_but_substance() {
        scheduled()
                .when(issue(MATTERS, REPORT, item("3", ItemRole.ADOPTION_OF_REPORT)))
                .refusedBecause(AgendaRule.ONLY_SUBSTANCE_HAS_SEVERAL_ITEMS);
        List<AgendaItem> substance = List.of(REPORT, item("3", ItemRole.SUBSTANTIVE), item("4", ItemRole.SUBSTANTIVE));
        scheduled()
                .when(new IssueProvisionalAgenda(DOCUMENT, substance))
                .then(new ProvisionalAgendaIssued(DOCUMENT, substance));
    }

    @Test
    void the_report_has_to_be_adopted_under_some_item() {
        scheduled().when(issue(MATTERS)).refusedBecause(AgendaRule.AN_AGENDA_PROVIDES_FOR_THE_REPORT);
    }

    @Test
    void only_working_groups_of_the_body_report() {
        scheduled()
                .when(issue(REPORT, item("3", ItemRole.SUBSTANTIVE, new WorkingGroupCode("no-such-group"))))
                .refusedBecause(AgendaRule.ONLY_WORKING_GROUPS_OF_THE_BODY_STAND_ON_ITS_AGENDA);
    }

    private static Given scheduled() {
        return given(new SessionScheduled(
                "untoc-cop", 12, words("Vienna"), new DateRange(MONDAY, MONDAY), symbol("CTOC/COP/2024"), List.of()));
    }

    private static IssueProvisionalAgenda issue(AgendaItem... items) {
        return new IssueProvisionalAgenda(DOCUMENT, List.of(items));
    }

    private static AgendaItem item(String number, ItemRole role) {
        return item(number, role, null);
    }

    private static AgendaItem item(String number, ItemRole role, @Nullable WorkingGroupCode group) {
        return new AgendaItem(new ItemNumber(number), role, words("item " + number), group);
    }
}
