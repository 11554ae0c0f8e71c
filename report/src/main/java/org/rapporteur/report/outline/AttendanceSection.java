package org.rapporteur.report.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.CapacityKind;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Attended;
import org.rapporteur.report.outline.Passage.InCategory;

/** Who attended, and who may attend. */
final class AttendanceSection {
    private final FactIndex index;

    AttendanceSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        Stream<Remark> rules = index.all(AttendanceEvent.ObserverRulesRecalled.class).stream()
                .map(noted -> Remark.of(new Passage.ObserverRulesRecalled(), noted));
        return Stream.of(attended().stream(), listOfParticipants().stream(), standing(), rules)
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

    /** To whom was objected, what became of votes, and who left, in the order in which it happened. */
    private Stream<Remark> standing() {
        return Told.inOrder(
                index.all(AdmissionObjectedTo.class).stream()
                        .map(noted -> Told.by(
                                new Passage.AdmissionObjectedTo(
                                        noted.fact().by(),
                                        noted.fact().of().code(),
                                        noted.fact().ground()),
                                noted)),
                index.all(VotingRightsSuspended.class).stream()
                        .map(noted -> Told.by(
                                new Passage.VotingRightsSuspended(
                                        noted.fact().participants(),
                                        noted.fact().why()),
                                noted)),
                index.all(VotingRightsRestored.class).stream()
                        .map(noted -> Told.by(
                                new Passage.VotingRightsRestored(noted.fact().participants()), noted)),
                index.all(ParticipantWithdrawn.class).stream()
                        .map(noted -> Told.by(
                                new Passage.ParticipantWithdrawn(
                                        noted.fact().participant(), noted.fact().on()),
                                noted)));
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
        return Optional.of(Remark.of(
                new Attended(
                        such(attendance, Capacity::ofParties),
                        such(attendance, capacity -> isOfParties(capacity) && capacity.forMembers()).stream()
                                .mapToInt(
                                        organizations -> organizations.number().orElse(0))
                                .sum(),
                        such(attendance, capacity -> !isOfParties(capacity))),
                basis));
    }

    private static boolean isOfParties(Capacity capacity) {
        return capacity.kind() == CapacityKind.PARTIES;
    }

    private List<InCategory> such(Map<Category, OptionalInt> attendance, Predicate<Capacity> such) {
        return attendance.entrySet().stream()
                .filter(entry ->
                        index.body().capacity(entry.getKey()).filter(such).isPresent())
                .map(entry -> new InCategory(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The latest list; earlier ones were replaced by it. */
    private Optional<Remark> listOfParticipants() {
        List<VersionedFact<DocumentIssued>> lists =
                index.all(DocumentIssued.class, fact -> fact.kind().equals(DocumentKind.LIST_OF_PARTICIPANTS));
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(
                        new Passage.ListOfParticipants(lists.getLast().fact().symbol()), lists.getLast()));
    }
}
