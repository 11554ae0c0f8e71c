package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.body.ReportLayout;
import org.rapporteur.events.body.ReportPart;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.outline.Section.Caption;

/**
 * What there is to tell on opening, officers, agenda, attendance and credentials, whether or not the agenda has items
 * for them.
 */
final class OrganizationalMatters {
    private static final List<ItemRole> MATTERS = Arrays.stream(ReportPart.values())
            .flatMap(part -> part.matter().stream())
            .toList();

    private final FactIndex index;
    private final ReportLayout layout;
    private final ItemSection items;

    OrganizationalMatters(FactIndex index, ItemSection items) {
        this.index = index;
        this.layout = index.body().reportLayout();
        this.items = items;
    }

    static boolean includes(ItemRole role) {
        return MATTERS.contains(role);
    }

    /** Whether a matter is told as a chapter among the items: the report has no place for it elsewhere. */
    boolean isToldUnder(AgendaItem item) {
        return includes(item.role())
                && !layout.places(item.role())
                && !item.number().isSubItem();
    }

    /** The sections that the body has in it, and then whatever has no place elsewhere. */
    Section chapter() {
        Stream<ItemRole> placed = layout.organizationalMatters().stream().flatMap(part -> part.matter().stream());
        Stream<ItemRole> unplaced = MATTERS.stream()
                .filter(matter -> !layout.places(matter))
                .filter(matter -> item(matter).filter(this::isToldUnder).isEmpty());
        List<Section> sections = Stream.concat(placed, unplaced)
                .map(this::section)
                .filter(section -> !section.isEmpty())
                .toList();
        return new Section(caption(ItemRole.ORGANIZATIONAL_MATTERS), List.of(), sections);
    }

    Section section(ItemRole role) {
        Optional<AgendaItem> item = item(role);
        List<Remark> remarks = new ArrayList<>(remarks(role));
        item.map(items::debate).ifPresent(remarks::addAll);
        if (role == ItemRole.AGENDA_AND_ORGANIZATION) {
            remarks.addAll(items.outsideItems());
        }
        List<Remark> action = new ArrayList<>();
        if (role == ItemRole.ATTENDANCE) {
            action.addAll(new AttendanceSection(index).action());
        }
        item.map(items::action).ifPresent(action::addAll);
        return new Section(caption(role), remarks, ItemSection.asPart(action));
    }

    private Caption caption(ItemRole role) {
        return item(role).<Caption>map(item -> new Caption.Titled(item.title())).orElse(new Caption.Untitled(role));
    }

    private Optional<AgendaItem> item(ItemRole role) {
        return index.agenda().stream().filter(item -> item.role() == role).findFirst();
    }

    private List<Remark> remarks(ItemRole role) {
        return switch (role) {
            case OPENING -> new OpeningSection(index).remarks();
            case ELECTION_OF_OFFICERS -> new OfficersSection(index).remarks();
            case AGENDA_AND_ORGANIZATION -> new AgendaSection(index).remarks();
            case ATTENDANCE -> new AttendanceSection(index).remarks();
            case CREDENTIALS -> new CredentialsSection(index).remarks();
            case ORGANIZATIONAL_MATTERS,
                    GENERAL_DEBATE,
                    SUBSTANTIVE,
                    NEXT_SESSION_AGENDA,
                    OTHER_MATTERS,
                    ADOPTION_OF_REPORT -> throw new IllegalArgumentException(role + " has a chapter of its own");
        };
    }
}
