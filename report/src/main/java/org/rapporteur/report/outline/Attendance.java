package org.rapporteur.report.outline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.CapacityKind;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.value.Category;
import org.rapporteur.report.facts.FactIndex;

/**
 * How many of each category the report says attended. The number noted from the list of participants counts before the
 * number registered by name. Where it is agreed that the report leaves out parties whose credentials did not comply,
 * the States parties are those that complied.
 */
final class Attendance {
    private final FactIndex index;

    Attendance(FactIndex index) {
        this.index = index;
    }

    /** In the order of the categories; no number where attendance was noted without one and nobody is named. */
    Map<Category, OptionalInt> byCategory() {
        Map<Category, OptionalInt> attendance = new HashMap<>();
        index.all(ParticipantsRegistered.class)
                .forEach(noted -> attendance.merge(
                        noted.fact().category(),
                        OptionalInt.of(noted.fact().delegations().size()),
                        (one, other) -> OptionalInt.of(one.orElse(0) + other.orElse(0))));
        index.all(AttendanceNoted.class)
                .forEach(noted -> attendance.put(noted.fact().category(), figure(noted.fact())));
        leaveOutThoseThatDidNotComply(attendance);
        Map<Category, OptionalInt> inOrder = new LinkedHashMap<>();
        index.body().categories().stream()
                .map(Capacity::code)
                .filter(attendance::containsKey)
                .forEach(category -> inOrder.put(category, attendance.get(category)));
        return inOrder;
    }

    private static OptionalInt figure(AttendanceNoted noted) {
        return noted.number() == null ? OptionalInt.empty() : OptionalInt.of(noted.number());
    }

    private void leaveOutThoseThatDidNotComply(Map<Category, OptionalInt> attendance) {
        boolean agreed =
                index.body().credentials() != null && index.body().credentials().omissionAgreedAtSession() != null;
        if (!agreed) {
            return;
        }
        index.last(CredentialsReported.class).ifPresent(report -> {
            Category first = index.body().categories().stream()
                    .filter(Capacity::ofParties)
                    .findFirst()
                    .orElseThrow()
                    .code();
            int others = index.body().categories().stream()
                    .filter(capacity -> capacity.kind() == CapacityKind.PARTIES)
                    .map(Capacity::code)
                    .filter(category -> !category.equals(first))
                    .mapToInt(category ->
                            attendance.getOrDefault(category, OptionalInt.of(0)).orElse(0))
                    .sum();
            attendance.put(first, OptionalInt.of(report.fact().compliant() - others));
        });
    }
}
