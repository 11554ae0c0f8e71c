package org.rapporteur.procedure.agenda;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.rapporteur.procedure.inorder.Offer;

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

    @Test
    void a_body_says_which_purposes_its_items_serve_and_which_have_to_be_there() {
        AgendaItem opening = item("TOP 1", ItemRole.OPENING);
        AgendaItem other = item("TOP 2", ItemRole.OTHER_MATTERS);

        scheduled("federation")
                .when(issue(opening, other))
                .then(new ProvisionalAgendaIssued(DOCUMENT, List.of(opening, other)));
        scheduled("federation")
                .when(issue(opening, other, item("TOP 3", ItemRole.CREDENTIALS)))
                .refusedBecause(
                        AgendaRule.THE_BODY_KNOWS_THE_PURPOSE_OF_AN_ITEM,
                        Map.of("item", new ItemNumber("TOP 3"), "role", ItemRole.CREDENTIALS));
        scheduled("federation")
                .when(issue(opening))
                .refusedBecause(
                        AgendaRule.AN_AGENDA_PROVIDES_FOR_WHAT_THE_BODY_REQUIRES,
                        Map.of("role", ItemRole.OTHER_MATTERS));
    }

    @Test
    void the_agenda_that_is_in_order_is_numbered_and_made_up_as_the_body_says() {
        assertThat(scheduled("federation").offers())
                .filteredOn(Offer::isInOrder)
                .extracting(Offer::act)
                .filteredOn(IssueProvisionalAgenda.class::isInstance)
                .extracting(act -> ((IssueProvisionalAgenda) act)
                        .items().stream()
                                .map(AgendaItem::number)
                                .map(ItemNumber::value)
                                .toList())
                .contains(List.of("TOP 1", "TOP 2", "TOP 3"));
    }

    @Test
    void an_item_below_a_sub_item_stands_under_it() {
        ItemNumber deep = new ItemNumber("1(a)(i)");
        scheduled()
                .when(issue(MATTERS, REPORT, item("1(a)(i)", ItemRole.SUBSTANTIVE)))
                .refusedBecause(
                        AgendaRule.A_SUB_ITEM_STANDS_UNDER_ITS_ITEM,
                        Map.of("item", deep, "main", new ItemNumber("1(a)")));
    }

    private static Given scheduled() {
        return scheduled("untoc-cop");
    }

    private static Given scheduled(String body) {
        return given(new SessionScheduled(
                body, 12, words("Vienna"), new DateRange(MONDAY, MONDAY), symbol("CTOC/COP/2024"), List.of(), null));
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
