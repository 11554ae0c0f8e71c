package org.rapporteur.events.body;

import static org.rapporteur.events.body.ReportPart.AGENDA_AND_ORGANIZATION;
import static org.rapporteur.events.body.ReportPart.ATTENDANCE;
import static org.rapporteur.events.body.ReportPart.CREDENTIALS;
import static org.rapporteur.events.body.ReportPart.ELECTION_OF_OFFICERS;
import static org.rapporteur.events.body.ReportPart.ITEMS;
import static org.rapporteur.events.body.ReportPart.OPENING;
import static org.rapporteur.events.body.ReportPart.ORGANIZATIONAL_MATTERS;
import static org.rapporteur.events.body.ReportPart.TEXTS_ADOPTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.value.ItemRole;

/**
 * In what order a report tells what. An organizational matter that is in neither list is told under its item of the
 * agenda, in the order of the items; where the agenda has none, at the end of the organizational matters. So nothing is
 * left out but, if it is said so, the texts.
 *
 * @param chapters what there is nothing to tell of has none
 * @param organizationalMatters the sections of the chapter on them
 */
public record ReportLayout(
        List<ReportPart> chapters,
        // That the chapter has none is said by an empty list, and not by none.
        @JsonInclude(JsonInclude.Include.NON_NULL) List<ReportPart> organizationalMatters) {
    public static final ReportLayout USUAL = new ReportLayout(
            List.of(TEXTS_ADOPTED, ORGANIZATIONAL_MATTERS, ITEMS),
            List.of(OPENING, ELECTION_OF_OFFICERS, AGENDA_AND_ORGANIZATION, ATTENDANCE, CREDENTIALS));

    public ReportLayout {
        chapters = List.copyOf(Objects.requireNonNullElseGet(chapters, () -> USUAL.chapters));
        organizationalMatters =
                List.copyOf(Objects.requireNonNullElseGet(organizationalMatters, () -> USUAL.organizationalMatters));
    }

    /** Whether a matter has a place of its own, or in the chapter on them. */
    public boolean places(ItemRole matter) {
        return Stream.concat(chapters.stream(), organizationalMatters.stream())
                .anyMatch(part -> part.matter().filter(matter::equals).isPresent());
    }

    /** Why this is no layout, if it is none. */
    Stream<String> flaws() {
        Set<ReportPart> known = EnumSet.noneOf(ReportPart.class);
        Stream<String> twice = Stream.concat(chapters.stream(), organizationalMatters.stream())
                .filter(part -> !known.add(part))
                .map(part -> "'%s' stands in it twice".formatted(part));
        Stream<String> noMatters = organizationalMatters.stream()
                .filter(part -> part.matter().isEmpty())
                .map(part -> "'%s' is no organizational matter".formatted(part));
        Stream<String> without = Stream.of(ITEMS)
                .filter(part -> !chapters.contains(part))
                .map(part -> "'%s' is among the chapters of every report".formatted(part));
        return Stream.of(twice, noMatters, without).flatMap(flaws -> flaws);
    }
}
