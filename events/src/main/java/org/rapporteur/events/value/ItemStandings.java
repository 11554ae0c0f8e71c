package org.rapporteur.events.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How it stands with the items of an agenda. What is decided on an item goes for its sub-items, too, until it changes.
 */
public record ItemStandings(List<Decided> decided) {
    public static final ItemStandings NONE = new ItemStandings(List.of());

    public ItemStandings {
        decided = Absent.asEmpty(decided);
    }

    /** How one item was left. */
    public record Decided(ItemNumber item, ItemStanding standing) {}

    /** How it stands with an item; nothing as long as nothing was decided on it. */
    public Optional<ItemStanding> of(ItemNumber number) {
        return decided.reversed().stream()
                .filter(last -> number.isOrBelongsTo(last.item()))
                .map(Decided::standing)
                .findFirst();
    }

    /** Whether an item rests: concluded, in abeyance or deferred. */
    public boolean rests(ItemNumber number) {
        return of(number).filter(ItemStanding::rests).isPresent();
    }

    public ItemStandings and(ItemNumber item, ItemStanding standing) {
        return and(List.of(item), standing);
    }

    public ItemStandings and(List<ItemNumber> items, ItemStanding standing) {
        return new ItemStandings(Stream.concat(
                        decided.stream(), items.stream().map(item -> new Decided(item, standing)))
                .toList());
    }
}
