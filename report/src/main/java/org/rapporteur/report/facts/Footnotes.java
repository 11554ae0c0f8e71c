package org.rapporteur.report.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;

/** The footnotes to acts, by the facts that these led to. */
public final class Footnotes {
    private final List<VersionedFact<FootnoteAdded>> all;
    private final Map<String, Set<Long>> factsOfActs;

    private Footnotes(List<VersionedFact<FootnoteAdded>> all, Map<String, Set<Long>> factsOfActs) {
        this.all = all;
        this.factsOfActs = factsOfActs;
    }

    /** @param standing the facts that hold */
    static Footnotes of(List<VersionedFact<FootnoteAdded>> all, List<Recorded> standing) {
        return new Footnotes(
                all,
                all.isEmpty()
                        ? Map.of()
                        : standing.stream().collect(groupingBy(Recorded::actId, mapping(Recorded::version, toSet()))));
    }

    /** Those to the acts that led to any of these facts, in their order. */
    public List<VersionedFact<FootnoteAdded>> to(Set<Long> versions) {
        return all.stream()
                .filter(noted -> !Collections.disjoint(
                        versions, factsOfActs.getOrDefault(noted.fact().act(), Set.of())))
                .toList();
    }
}
