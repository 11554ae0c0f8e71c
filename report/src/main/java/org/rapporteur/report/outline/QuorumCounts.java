package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;

/** Counts of the quorum, each in one paragraph with the requests that led to it. */
final class QuorumCounts {
    private final FactIndex index;
    private final Index<ItemNumber, QuorumCountRequested> requests;
    private final Index<ItemNumber, QuorumCounted> counts;

    QuorumCounts(FactIndex index) {
        this.index = index;
        this.requests = index.byPlace(QuorumCountRequested::item, QuorumCountRequested.class);
        this.counts = index.byPlace(QuorumCounted::item, QuorumCounted.class);
    }

    /** Under an item; or, where it is absent, while none with a chapter or a section of its own was considered. */
    List<Remark> under(@Nullable ItemNumber item) {
        List<Remark> remarks = new ArrayList<>();
        List<Remark> paragraph = new ArrayList<>();
        for (Told told : inOrder(item)) {
            paragraph.add(told.remark());
            if (told.fact().fact() instanceof QuorumCounted) {
                Remark.inOne(paragraph).ifPresent(remarks::add);
                paragraph.clear();
            }
        }
        Remark.inOne(paragraph).ifPresent(remarks::add);
        return remarks;
    }

    private List<Told> inOrder(@Nullable ItemNumber item) {
        return Stream.concat(
                        requests.of(item).stream().map(noted -> Told.by(requested(noted), noted)),
                        counts.of(item).stream().map(noted -> Told.by(counted(noted), noted)))
                .sorted(Told.IN_ORDER)
                .toList();
    }

    private Passage requested(VersionedFact<QuorumCountRequested> noted) {
        return new Passage.QuorumCountRequested(
                When.at(index, noted, QuorumCountRequested::meeting),
                noted.fact().purpose(),
                noted.fact().by());
    }

    private Passage counted(VersionedFact<QuorumCounted> noted) {
        return new Passage.QuorumCounted(
                When.at(index, noted, QuorumCounted::meeting),
                noted.fact().purpose(),
                noted.fact().present(),
                noted.fact().constituted(),
                noted.fact().absent());
    }
}
