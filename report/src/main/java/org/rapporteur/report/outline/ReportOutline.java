package org.rapporteur.report.outline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.rapporteur.events.value.ItemRole.GENERAL_DEBATE;
import static org.rapporteur.events.value.ItemRole.ORGANIZATIONAL_MATTERS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.events.body.ReportLayout;
import org.rapporteur.events.body.ReportPart;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Chapter.TextsAdopted;
import org.rapporteur.report.outline.Section.Caption.Titled;

/** Arranges what the log tells into the chapters of a report. */
public final class ReportOutline {
    private static final TextNumber NONE = new TextNumber("0");

    /** Without a number in the order of adoption. */
    private static final Comparator<DraftRecord> IN_THE_ORDER_OF_NUMBERS = Comparator.comparing(
                    (DraftRecord draft) -> draft.number().isEmpty())
            .thenComparing(draft -> draft.number().orElse(NONE))
            .thenComparingLong(draft -> draft.adoption().orElseThrow().version());

    private final FactIndex index;
    private final ReportLayout layout;
    private final OrganizationalMatters organizational;
    private final ItemSection items;

    private ReportOutline(FactIndex index) {
        this.index = index;
        this.layout = index.body().reportLayout();
        this.items = new ItemSection(index);
        this.organizational = new OrganizationalMatters(index, items);
    }

    public static Outline of(FactIndex index) {
        ReportOutline report = new ReportOutline(index);
        SortedMap<DraftKind, List<DraftRecord>> texts = report.texts();
        List<VersionedFact<ProceduralDecisionTaken>> numbered = Outline.numbered(index);
        if (!numbered.isEmpty()) {
            texts.putIfAbsent(DraftKind.DECISION, List.of());
        }
        return new Outline(texts, numbered, report.chapters(!texts.isEmpty()));
    }

    private SortedMap<DraftKind, List<DraftRecord>> texts() {
        return index.drafts().stream()
                .filter(draft -> draft.adoption().isPresent())
                .sorted(IN_THE_ORDER_OF_NUMBERS)
                .collect(groupingBy(
                        draft -> draft.tabled().kind(),
                        () -> new TreeMap<>(index.body().orderOfTexts()),
                        toList()));
    }

    private List<Chapter> chapters(boolean anythingAdopted) {
        return layout.chapters().stream()
                .<Chapter>flatMap(part -> switch (part) {
                    case TEXTS_ADOPTED -> anythingAdopted ? Stream.of(new TextsAdopted()) : Stream.empty();
                    case ORGANIZATIONAL_MATTERS -> Stream.of(organizational.chapter());
                    case OPENING, ELECTION_OF_OFFICERS, AGENDA_AND_ORGANIZATION, ATTENDANCE, CREDENTIALS ->
                        part.matter().stream().map(organizational::section).filter(section -> !section.isEmpty());
                    case ITEMS -> items();
                })
                .toList();
    }

    /** Organizational matters that have no place anywhere come before the items. */
    private Stream<Section> items() {
        Stream<Section> unplaced = layout.chapters().contains(ReportPart.ORGANIZATIONAL_MATTERS)
                ? Stream.empty()
                : Stream.of(organizational.chapter());
        return Stream.concat(unplaced, index.agenda().stream().flatMap(item -> chapterOf(item).stream()))
                .filter(chapter -> !chapter.isEmpty());
    }

    private Optional<Section> chapterOf(AgendaItem item) {
        if (organizational.isToldUnder(item)) {
            return Optional.of(organizational.section(item.role()));
        }
        boolean toldElsewhere = item.role() == ORGANIZATIONAL_MATTERS || OrganizationalMatters.includes(item.role());
        boolean hasChapter = !item.number().isSubItem() || item.role() == GENERAL_DEBATE;
        return toldElsewhere || !hasChapter
                ? Optional.empty()
                : Optional.of(new Section(new Titled(item.title()), items.remarks(item), sectionsOf(item)));
    }

    private List<Section> sectionsOf(AgendaItem chapter) {
        List<Section> sections = new ArrayList<>();
        for (AgendaItem item : index.agenda()) {
            boolean below = item.number().isSubItem()
                    && item.number().main().equals(chapter.number())
                    && item.role() != GENERAL_DEBATE;
            if (below) {
                sections.add(new Section(
                        new Titled(item.title()), items.remarks(item), ItemSection.asPart(items.action(item))));
            }
        }
        sections.addAll(ItemSection.asPart(items.action(chapter)));
        return sections;
    }
}
