package org.rapporteur.report.outline;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Wording;

/** A chapter, a section of it, or the part of either that reports action. */
public record Section(Caption caption, List<Remark> remarks, List<Section> sections) implements Chapter {
    /** What stands above it. */
    public sealed interface Caption {
        /** The title of an agenda item. */
        record Titled(Wording title) implements Caption {}

        /** An organizational matter that the agenda has no item for. */
        record Untitled(ItemRole role) implements Caption {}

        record ActionTaken() implements Caption {}

        /** The reports of a working group on its sessions. */
        record ReportsOf(DocumentBefore.GroupReports reports) implements Caption {}
    }

    @Override
    public boolean restsOn(Set<Long> versions) {
        return remarks.stream().anyMatch(remark -> !Collections.disjoint(remark.basis(), versions))
                || sections.stream().anyMatch(section -> section.restsOn(versions));
    }

    boolean isEmpty() {
        return remarks.isEmpty() && sections.isEmpty();
    }
}
