package org.rapporteur.report.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Attended;
import org.rapporteur.report.outline.Passage.ObserverClass;

/** Who attended, and who may attend. */
final class AttendanceSection {
    private final FactIndex index;

    AttendanceSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        Stream<Remark> rules = index.all(AttendanceEvent.ObserverRulesRecalled.class).stream()
                .map(noted -> Remark.of(new Passage.ObserverRulesRecalled(), noted));
        return Stream.of(attended().stream(), listOfParticipants().stream(), rules)
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** What was done on attendance, reported as action. */
    List<Remark> action() {
        return index.all(AttendanceEvent.StandingInvitationsApproved.class).stream()
                .map(noted -> Remark.of(
                        new Passage.StandingInvitationsApproved(
                                noted.fact().list(), noted.fact().requestedBy()),
                        noted))
                .toList();
    }

    private Optional<Remark> attended() {
        List<VersionedFact<?>> basis = Stream.of(
                        index.all(ParticipantsRegistered.class),
                        index.all(AttendanceNoted.class),
                        index.all(CredentialsReported.class))
                .<VersionedFact<?>>flatMap(List::stream)
                .toList();
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        Map<Category, OptionalInt> attendance = new Attendance(index).byCategory();
        List<ObserverClass> observers = attendance.entrySet().stream()
                .filter(entry -> !entry.getKey().isParty())
                .map(entry -> new ObserverClass(entry.getKey(), entry.getValue()))
                .toList();
        return Optional.of(Remark.of(
                new Attended(
                        number(attendance, Category.STATE_PARTY),
                        number(attendance, Category.INTEGRATION_ORGANIZATION),
                        observers),
                basis));
    }

    private static int number(Map<Category, OptionalInt> attendance, Category category) {
        return attendance.getOrDefault(category, OptionalInt.of(0)).orElse(0);
    }

    /** The latest list; earlier ones were replaced by it. */
    private Optional<Remark> listOfParticipants() {
        List<VersionedFact<DocumentIssued>> lists =
                index.all(DocumentIssued.class, fact -> fact.kind() == DocumentKind.LIST_OF_PARTICIPANTS);
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(
                        new Passage.ListOfParticipants(lists.getLast().fact().symbol()), lists.getLast()));
    }
}
