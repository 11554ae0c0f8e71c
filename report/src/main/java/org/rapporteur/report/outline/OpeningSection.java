package org.rapporteur.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.OpeningStatements;
import org.rapporteur.report.outline.Passage.SessionHeld;

/** When and where the session was held, and who opened it. */
final class OpeningSection {
    private final FactIndex index;

    OpeningSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        return Stream.concat(Stream.of(held()), statements().stream()).toList();
    }

    /**
     * A committee that meets while a plenary meeting is suspended adds a meeting of its own, but not one of the
     * session.
     */
    private Remark held() {
        List<VersionedFact<MeetingOpened>> opened = index.all(MeetingOpened.class, fact -> isOfSession(fact.meeting()));
        long ofSession =
                opened.stream().filter(noted -> noted.fact().within() == null).count();
        long inCommittee = opened.stream()
                .filter(noted -> noted.fact().meeting().organ() == Organ.COMMITTEE_OF_THE_WHOLE)
                .count();
        return Remark.of(new SessionHeld((int) ofSession, (int) inCommittee), opened)
                .restingAlsoOn(index.all(SessionScheduled.class).stream()
                        .map(VersionedFact::version)
                        .toList());
    }

    private static boolean isOfSession(MeetingNumber meeting) {
        return meeting.isPlenary() || meeting.organ() == Organ.COMMITTEE_OF_THE_WHOLE;
    }

    private Optional<Remark> statements() {
        List<VersionedFact<PresidentSpoke>> presidents = index.all(PresidentSpoke.class);
        List<VersionedFact<SecretariatHeadSpoke>> head = index.all(SecretariatHeadSpoke.class);
        List<VersionedFact<StatementMade>> delegations =
                index.all(StatementMade.class, fact -> fact.kind() == StatementKind.OPENING);
        List<VersionedFact<?>> basis = Stream.of(presidents, head, delegations)
                .<VersionedFact<?>>flatMap(List::stream)
                .toList();
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        List<MeetingNumber> meetings = Stream.of(
                        presidents.stream().map(noted -> noted.fact().meeting()),
                        head.stream().map(noted -> noted.fact().meeting()),
                        delegations.stream().map(noted -> noted.fact().meeting()))
                .flatMap(meeting -> meeting)
                .toList();
        return Optional.of(Remark.of(
                new OpeningStatements(
                        When.at(index, meetings),
                        presidents.stream()
                                .map(noted -> noted.fact().session())
                                .distinct()
                                .toList(),
                        !head.isEmpty(),
                        delegations.stream()
                                .map(noted -> Intervention.of(noted.fact()))
                                .toList()),
                basis));
    }
}
