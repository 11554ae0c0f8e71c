package org.rapporteur.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Document;

/** From facts to the paragraphs of a report that rest on them, by the versions of the facts. */
record Paragraphs(NavigableMap<Long, List<Integer>> byFact) {
    static final Paragraphs NONE = new Paragraphs(new TreeMap<>());

    static Paragraphs of(Document report) {
        NavigableMap<Long, List<Integer>> byFact = new TreeMap<>();
        report.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(paragraph -> paragraph
                        .basis()
                        .forEach(version -> byFact.computeIfAbsent(version, _ -> new ArrayList<>())
                                .add(paragraph.number())));
        return new Paragraphs(byFact);
    }

    /** Those that rest on a fact, in their order. */
    List<Integer> on(long version) {
        return byFact.getOrDefault(version, List.of());
    }

    /** The last that rests on a fact, or on the nearest before it of which the report tells. */
    Optional<Integer> nearest(long version) {
        return Optional.ofNullable(byFact.floorEntry(version))
                .map(Map.Entry::getValue)
                .map(List::getLast);
    }
}
