package org.rapporteur.report.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.ListClosed;

/** Limits that were set to a debate, each in a paragraph. */
final class LimitsSet {
    private final FactIndex index;
    private final Index<ItemNumber, SpeakersListClosed> closed;
    private final Index<ItemNumber, SpeakersListReopened> reopened;
    private final Index<ItemNumber, TimeLimited> limited;

    LimitsSet(FactIndex index) {
        this.index = index;
        this.closed = index.byPlace(SpeakersListClosed::item, SpeakersListClosed.class);
        this.reopened = index.byPlace(SpeakersListReopened::item, SpeakersListReopened.class);
        this.limited = index.byPlace(TimeLimited::item, TimeLimited.class);
    }

    /** Under an item, or under none with a place of its own. */
    List<Remark> under(@Nullable ItemNumber item) {
        return Told.inOrder(
                        closed.of(item).stream().map(noted -> Told.by(closing(noted), noted)),
                        reopened.of(item).stream().map(noted -> Told.by(reopening(noted), noted)),
                        limited.of(item).stream().map(noted -> Told.by(limit(noted), noted)))
                .toList();
    }

    private ListClosed closing(VersionedFact<SpeakersListClosed> noted) {
        return new ListClosed(
                When.at(index, noted, SpeakersListClosed::meeting), noted.fact().item(), true);
    }

    private ListClosed reopening(VersionedFact<SpeakersListReopened> noted) {
        return new ListClosed(
                When.at(index, noted, SpeakersListReopened::meeting),
                noted.fact().item(),
                false);
    }

    private Passage.TimeLimited limit(VersionedFact<TimeLimited> noted) {
        return new Passage.TimeLimited(
                When.at(index, noted, TimeLimited::meeting),
                noted.fact().scope(),
                noted.fact().minutes(),
                Optional.ofNullable(noted.fact().times()),
                noted.fact().mode());
    }
}
