package org.rapporteur.report.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** What was decided on the consideration of items as such: deferred, held in abeyance, reopened. */
final class ItemsPutAside {
    private final FactIndex index;

    ItemsPutAside(FactIndex index) {
        this.index = index;
    }

    /** On an item; or, where it is absent, on those that have no chapter or section of their own. */
    List<Remark> on(@Nullable ItemNumber item) {
        return Stream.of(
                        each(ItemDeferred.class, this::deferred, item, ItemDeferred::item),
                        each(ItemHeldInAbeyance.class, this::held, item, ItemHeldInAbeyance::item),
                        each(ItemReopened.class, this::reopened, item, ItemReopened::item))
                .flatMap(told -> told)
                .sorted(Told.IN_ORDER)
                .map(Told::remark)
                .toList();
    }

    private <E extends Event> Stream<Told> each(
            Class<E> kind,
            Function<VersionedFact<E>, Passage> passage,
            @Nullable ItemNumber place,
            Function<E, ItemNumber> about) {
        return index.all(kind, fact -> Objects.equals(index.placeOf(about.apply(fact)), place)).stream()
                .map(noted -> new Told(noted, Remark.of(passage.apply(noted), noted)));
    }

    private Passage deferred(VersionedFact<ItemDeferred> noted) {
        return new Passage.ItemDeferred(
                When.at(index, noted, ItemDeferred::meeting),
                noted.fact().item(),
                noted.fact().session());
    }

    private Passage held(VersionedFact<ItemHeldInAbeyance> noted) {
        return new Passage.ItemHeldInAbeyance(
                When.at(index, noted, ItemHeldInAbeyance::meeting),
                noted.fact().item(),
                noted.fact().why());
    }

    private Passage reopened(VersionedFact<ItemReopened> noted) {
        return new Passage.ItemReopened(
                When.at(index, noted, ItemReopened::meeting), noted.fact().item());
    }
}
