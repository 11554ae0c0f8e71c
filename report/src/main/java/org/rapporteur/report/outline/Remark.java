package org.rapporteur.report.outline;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.report.facts.VersionedFact;

/**
 * One paragraph: what it says, and the versions of the facts it rests on.
 *
 * @param basis empty only where the paragraph states a standing rule
 */
public record Remark(List<Passage> passages, SortedSet<Long> basis) {
    static Remark of(Passage passage, VersionedFact<?>... facts) {
        return of(passage, List.of(facts));
    }

    static Remark of(Passage passage, Collection<? extends VersionedFact<?>> facts) {
        return new Remark(List.of(passage), versions(facts.stream().map(VersionedFact::version)));
    }

    static SortedSet<Long> versions(Stream<Long> versions) {
        return Collections.unmodifiableSortedSet(versions.collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    /** One paragraph of several; nothing if there are none. */
    static Optional<Remark> inOne(List<Remark> remarks) {
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(
                        remarks.stream()
                                .flatMap(remark -> remark.passages.stream())
                                .toList(),
                        versions(remarks.stream().flatMap(remark -> remark.basis.stream()))));
    }

    /** The same paragraph going on. */
    Remark and(Remark next) {
        return new Remark(
                Stream.concat(passages.stream(), next.passages.stream()).toList(),
                versions(Stream.concat(basis.stream(), next.basis.stream())));
    }

    Remark restingAlsoOn(Collection<Long> versions) {
        return new Remark(passages, versions(Stream.concat(basis.stream(), versions.stream())));
    }
}
