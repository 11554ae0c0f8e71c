package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.GuestsHeard;

/** Silence, tributes, videos, messages and guests: what a meeting did and heard before it came to its business. */
final class Ceremonies {
    private final FactIndex index;
    private final Index<ItemNumber, SilenceObserved> silences;
    private final Index<ItemNumber, CeremonyHeld> held;
    private final Index<ItemNumber, MessageDelivered> messages;
    private final Index<ItemNumber, GuestHeard> guests;

    Ceremonies(FactIndex index) {
        this.index = index;
        this.silences = index.by(SilenceObserved::item, SilenceObserved.class);
        this.held = index.by(CeremonyHeld::item, CeremonyHeld.class);
        this.messages = index.by(MessageDelivered::item, MessageDelivered.class);
        this.guests = index.by(GuestHeard::item, GuestHeard.class);
    }

    /** Those under an item, or while none was before the meeting. */
    List<Remark> under(@Nullable ItemNumber item) {
        Stream<Remark> silent = silences.of(item).stream()
                .map(noted -> Remark.of(
                        new Passage.SilenceObserved(
                                When.at(index, noted, SilenceObserved::meeting),
                                noted.fact().inMemoryOf(),
                                noted.fact().minutes()),
                        noted));
        Stream<Remark> others = held.of(item).stream()
                .map(noted -> Remark.of(
                        new Passage.CeremonyHeld(
                                When.at(index, noted, CeremonyHeld::meeting),
                                noted.fact().kind(),
                                noted.fact().subject()),
                        noted));
        Stream<Remark> delivered = messages.of(item).stream()
                .map(noted -> Remark.of(
                        new Passage.MessageDelivered(
                                noted.fact().sender(), noted.fact().readBy()),
                        noted));
        return Stream.of(silent, others, delivered, heard(guests.of(item)))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private Stream<Remark> heard(List<VersionedFact<GuestHeard>> spoke) {
        return spoke.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.of(
                        new GuestsHeard(
                                When.at(index, spoke, GuestHeard::meeting),
                                spoke.stream()
                                        .map(noted -> noted.fact().guest())
                                        .distinct()
                                        .toList()),
                        spoke));
    }
}
