package org.rapporteur.report.outline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Parts;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.When.Day;

/**
 * When items were considered: at the meetings that took them up, and on those of their days on which anything was said
 * or done under the item, whatever kind of fact tells it.
 */
final class Considerations {
    private final Map<ItemNumber, Set<MeetingNumber>> takenUpAt = new HashMap<>();
    private final Map<ItemNumber, Set<Day>> days = new HashMap<>();
    private final Map<Symbol, ItemNumber> drafts = new HashMap<>();

    Considerations(FactIndex index) {
        index.all(DraftTabled.class)
                .forEach(tabled ->
                        drafts.put(tabled.fact().draft(), tabled.fact().item()));
        index.all(ItemTakenUp.class)
                .forEach(taken -> takenUpAt
                        .computeIfAbsent(taken.fact().item(), _ -> new LinkedHashSet<>())
                        .add(taken.fact().meeting()));
        index.inOrder().forEach(fact -> read(index, fact));
    }

    private void read(FactIndex index, VersionedFact<Event> fact) {
        MeetingNumber meeting = null;
        ItemNumber item = null;
        for (Object part : (Iterable<Object>) Parts.of(fact.fact())::iterator) {
            meeting = meeting == null && part instanceof MeetingNumber named ? named : meeting;
            item = item == null ? itemOf(part) : item;
        }
        if (meeting != null && item != null) {
            days.computeIfAbsent(item, _ -> new LinkedHashSet<>()).add(When.day(index, fact, meeting));
        }
    }

    private @Nullable ItemNumber itemOf(Object part) {
        return switch (part) {
            case ItemNumber number -> number;
            case Symbol symbol -> drafts.get(symbol);
            default -> null;
        };
    }

    /**
     * When an item was considered, by the body first and then by each organ that it established; empty if it was not.
     */
    List<When> of(ItemNumber item) {
        Set<MeetingNumber> meetings = takenUpAt.getOrDefault(item, Set.of());
        return meetings.stream()
                .map(Considerations::considering)
                .distinct()
                .sorted(Organ.IN_ORDER)
                .map(organ -> When.on(
                        daysOf(item).filter(day -> meetings.contains(day.meeting()) && isOf(organ, day.meeting()))))
                .toList();
    }

    /** A committee of the whole is the body itself. */
    private static Organ considering(MeetingNumber meeting) {
        return meeting.organ() instanceof SubsidiaryOrgan established ? established : StandingOrgan.PLENARY;
    }

    private static boolean isOf(Organ organ, @Nullable MeetingNumber meeting) {
        return meeting != null && considering(meeting).equals(organ);
    }

    private Stream<Day> daysOf(ItemNumber item) {
        return days.getOrDefault(item, Set.of()).stream();
    }
}
