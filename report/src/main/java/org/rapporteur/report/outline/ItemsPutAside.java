package org.rapporteur.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;

/** What was decided on the consideration of items as such: deferred, held in abeyance, reopened. */
final class ItemsPutAside {
    private final FactIndex index;
    private final Index<ItemNumber, ItemDeferred> deferred;
    private final Index<ItemNumber, ItemHeldInAbeyance> heldInAbeyance;
    private final Index<ItemNumber, ItemReopened> reopened;

    ItemsPutAside(FactIndex index) {
        this.index = index;
        this.deferred = index.byPlace(ItemDeferred::item, ItemDeferred.class);
        this.heldInAbeyance = index.byPlace(ItemHeldInAbeyance::item, ItemHeldInAbeyance.class);
        this.reopened = index.byPlace(ItemReopened::item, ItemReopened.class);
    }

    /** On an item; or, where it is absent, on those that have no chapter or section of their own. */
    List<Remark> on(@Nullable ItemNumber item) {
        return Told.inOrder(
                        deferred.of(item).stream().map(noted -> Told.by(deferred(noted), noted)),
                        heldInAbeyance.of(item).stream().map(noted -> Told.by(held(noted), noted)),
                        reopened.of(item).stream().map(noted -> Told.by(reopened(noted), noted)))
                .toList();
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
