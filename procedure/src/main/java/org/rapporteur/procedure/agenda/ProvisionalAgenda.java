package org.rapporteur.procedure.agenda;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.body.AgendaOfABody;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that a list of items can be an agenda. It may be issued anew until it is adopted. */
final class ProvisionalAgenda {
    private ProvisionalAgenda() {}

    static List<Event> issue(IssueProvisionalAgenda act, DecisionContext context) {
        Agenda agenda = context.state().agenda();
        ProvisionalAgendaIssued fact = new ProvisionalAgendaIssued(act.document(), act.items());
        if (agenda.asIssued().filter(fact::equals).isPresent()) {
            return List.of();
        }
        Rejected.unless(
                !agenda.adopted() && agenda.takenUp().isEmpty(),
                AgendaRule.AN_ADOPTED_AGENDA_STANDS,
                Map.of("document", act.document()));
        if (agenda.asIssued()
                .filter(issued -> issued.document().equals(act.document()))
                .isEmpty()) {
            context.demandNew(act.document());
        }
        check(act.items(), context.body());
        return List.of(fact);
    }

    /** Whether these can be the items of an agenda. */
    static void check(List<AgendaItem> items, BodyProfile body) {
        checkNumbers(items);
        checkPurposes(items, body.itsAgenda());
        items.forEach(item -> checkWorkingGroup(item, body));
    }

    private static void checkNumbers(List<AgendaItem> items) {
        Rejected.unless(!items.isEmpty(), AgendaRule.AN_AGENDA_HAS_ITEMS);
        Set<ItemNumber> numbers = items.stream().map(AgendaItem::number).collect(toUnmodifiableSet());
        Set<ItemNumber> seen = new HashSet<>();
        for (AgendaItem item : items) {
            ItemNumber number = item.number();
            Rejected.unless(seen.add(number), AgendaRule.AN_ITEM_NUMBER_IS_GIVEN_ONCE, Map.of("item", number));
            Rejected.unless(
                    numbers.contains(number.above()),
                    AgendaRule.A_SUB_ITEM_STANDS_UNDER_ITS_ITEM,
                    Map.of("item", number, "main", number.above()));
        }
    }

    private static void checkPurposes(List<AgendaItem> items, AgendaOfABody agenda) {
        Set<ItemRole> seen = new HashSet<>();
        for (AgendaItem item : items) {
            Map<String, Object> particulars = Map.of("item", item.number(), "role", item.role());
            Rejected.unless(
                    agenda.roles().contains(item.role()),
                    AgendaRule.THE_BODY_KNOWS_THE_PURPOSE_OF_AN_ITEM,
                    particulars);
            Rejected.unless(
                    item.role() == ItemRole.SUBSTANTIVE || seen.add(item.role()),
                    AgendaRule.ONLY_SUBSTANCE_HAS_SEVERAL_ITEMS,
                    particulars);
        }
        Set<ItemRole> there = items.stream().map(AgendaItem::role).collect(toUnmodifiableSet());
        for (ItemRole role : agenda.required()) {
            Rejected.unless(
                    there.contains(role),
                    role == ItemRole.ADOPTION_OF_REPORT
                            ? AgendaRule.AN_AGENDA_PROVIDES_FOR_THE_REPORT
                            : AgendaRule.AN_AGENDA_PROVIDES_FOR_WHAT_THE_BODY_REQUIRES,
                    Map.of("role", role));
        }
    }

    private static void checkWorkingGroup(AgendaItem item, BodyProfile body) {
        if (item.workingGroup() != null) {
            Rejected.unless(
                    body.workingGroup(item.workingGroup()).isPresent(),
                    AgendaRule.ONLY_WORKING_GROUPS_OF_THE_BODY_STAND_ON_ITS_AGENDA,
                    Map.of("item", item.number(), "group", item.workingGroup().value()));
        }
    }
}
