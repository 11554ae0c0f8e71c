package org.rapporteur.query.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.report.document.Block.Paragraph;
import org.rapporteur.query.report.document.Document;

/** From facts to the paragraphs of a report that rest on them. */
final class Paragraphs {
    private Paragraphs() {}

    /** The numbers of paragraphs by the versions of their facts. */
    static Map<Long, List<Integer>> byFact(Document report) {
        Map<Long, List<Integer>> paragraphs = new HashMap<>();
        report.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(paragraph -> paragraph
                        .basis()
                        .forEach(version -> paragraphs
                                .computeIfAbsent(version, _ -> new ArrayList<>())
                                .add(paragraph.number())));
        return paragraphs;
    }
}
