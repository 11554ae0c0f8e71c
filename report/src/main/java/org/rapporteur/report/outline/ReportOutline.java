package org.rapporteur.report.outline;

import static org.rapporteur.events.value.ItemRole.GENERAL_DEBATE;
import static org.rapporteur.events.value.ItemRole.ORGANIZATIONAL_MATTERS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.outline.Section.Caption.Titled;

/** Arranges what the log tells into the chapters of a report. */
public final class ReportOutline {
    private final FactIndex index;
    private final OrganizationalMatters organizational;
    private final ItemSection items;

    private ReportOutline(FactIndex index) {
        this.index = index;
        this.items = new ItemSection(index);
        this.organizational = new OrganizationalMatters(index, items);
    }

    public static Outline of(FactIndex index) {
        ReportOutline report = new ReportOutline(index);
        return new Outline(report.adopted(DraftKind.RESOLUTION), report.adopted(DraftKind.DECISION), report.chapters());
    }

    private List<DraftRecord> adopted(DraftKind kind) {
        return index.drafts().stream()
                .filter(draft ->
                        draft.tabled().kind() == kind && draft.adoption().isPresent())
                .sorted(Comparator.comparing(
                        draft -> draft.adoption().orElseThrow().fact().number()))
                .toList();
    }

    private List<Section> chapters() {
        List<Section> chapters = new ArrayList<>();
        chapters.add(organizational.chapter());
        for (AgendaItem item : index.agenda()) {
            chapterOf(item).filter(chapter -> !chapter.isEmpty()).ifPresent(chapters::add);
        }
        return List.copyOf(chapters);
    }

    private Optional<Section> chapterOf(AgendaItem item) {
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
