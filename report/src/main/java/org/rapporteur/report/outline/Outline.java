package org.rapporteur.report.outline;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/**
 * The report without words.
 *
 * @param texts the texts adopted, of each kind of which there are any, in the order of their numbers; whatever has none
 *     comes last
 * @param decisions taken without a draft that have a number, which are printed with those that have one
 * @param chapters in the order in which the body has them
 */
public record Outline(
        SortedMap<DraftKind, List<DraftRecord>> texts,
        List<VersionedFact<ProceduralDecisionTaken>> decisions,
        List<Chapter> chapters) {
    /** The number of the chapter in which the texts stand; nothing where the report does not print them. */
    public OptionalInt chapterOfTexts() {
        return IntStream.range(0, chapters.size())
                .filter(at -> chapters.get(at) instanceof Chapter.TextsAdopted)
                .map(at -> at + 1)
                .findFirst();
    }

    /**
     * The letter under which the report prints the texts of a kind: those there are stand in the order of the kinds.
     */
    public static String letterOf(DraftKind kind, FactIndex index) {
        Stream<DraftKind> ofDrafts = index.drafts().stream()
                .filter(draft -> draft.adoption().isPresent())
                .map(draft -> draft.tabled().kind());
        Stream<DraftKind> ofDecisions = numbered(index).stream().map(_ -> DraftKind.DECISION);
        long before = Stream.concat(ofDrafts, ofDecisions)
                .filter(other -> index.body().orderOfTexts().compare(other, kind) < 0)
                .distinct()
                .count();
        return String.valueOf((char) ('A' + before));
    }

    static List<VersionedFact<ProceduralDecisionTaken>> numbered(FactIndex index) {
        return index.all(ProceduralDecisionTaken.class, fact -> fact.number() != null);
    }
}
