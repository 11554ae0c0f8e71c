package org.rapporteur.events.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;

/** The items of an agenda after it was changed. */
final class AgendaChange {
    private AgendaChange() {}

    static List<AgendaItem> of(AgendaAmended amendment, List<AgendaItem> before) {
        List<AgendaItem> items = new ArrayList<>(without(amendment.deleted(), before));
        items.replaceAll(item -> renamed(item, amendment));
        amendment.added().forEach(item -> items.add(placeOf(item.number(), items), item));
        return List.copyOf(items);
    }

    /** An item takes its sub-items with it. */
    static List<AgendaItem> without(Collection<ItemNumber> items, List<AgendaItem> before) {
        return before.stream()
                .filter(item -> items.stream().noneMatch(item.number()::isOrBelongsTo))
                .toList();
    }

    private static AgendaItem renamed(AgendaItem item, AgendaAmended amendment) {
        return amendment.renamed().stream()
                .filter(renamed -> renamed.item().equals(item.number()))
                .reduce((_, last) -> last)
                .map(renamed -> new AgendaItem(item.number(), item.role(), renamed.title(), item.workingGroup()))
                .orElse(item);
    }

    /** Before the first whose number comes after it. */
    private static int placeOf(ItemNumber number, List<AgendaItem> items) {
        int place = 0;
        while (place < items.size() && items.get(place).number().compareTo(number) <= 0) {
            place++;
        }
        return place;
    }
}
