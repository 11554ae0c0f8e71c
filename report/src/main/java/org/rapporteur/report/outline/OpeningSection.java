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
import org.rapporteur.report.facts.Chronicle;
import org.rapporteur.report.facts.Noted;
import org.rapporteur.report.outline.Passage.OpeningStatements;
import org.rapporteur.report.outline.Passage.SessionHeld;

/** When and where the session was held, and who opened it. */
final class OpeningSection {
    private final Chronicle chronicle;

    OpeningSection(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    List<Remark> remarks() {
        return Stream.concat(Stream.of(held()), statements().stream()).toList();
    }

    /**
     * A committee that meets while a plenary meeting is suspended adds a meeting of its own, but not one of the
     * session.
     */
    private Remark held() {
        List<Noted<MeetingOpened>> opened = chronicle.all(MeetingOpened.class, fact -> isOfSession(fact.meeting()));
        long ofSession =
                opened.stream().filter(noted -> noted.fact().within() == null).count();
        long inCommittee = opened.stream()
                .filter(noted -> noted.fact().meeting().organ() == Organ.COMMITTEE_OF_THE_WHOLE)
                .count();
        return Remark.of(new SessionHeld((int) ofSession, (int) inCommittee), opened)
                .restingAlsoOn(chronicle.all(SessionScheduled.class).stream()
                        .map(Noted::version)
                        .toList());
    }

    private static boolean isOfSession(MeetingNumber meeting) {
        return meeting.isPlenary() || meeting.organ() == Organ.COMMITTEE_OF_THE_WHOLE;
    }

    private Optional<Remark> statements() {
        List<Noted<PresidentSpoke>> presidents = chronicle.all(PresidentSpoke.class);
        List<Noted<SecretariatHeadSpoke>> head = chronicle.all(SecretariatHeadSpoke.class);
        List<Noted<StatementMade>> delegations =
                chronicle.all(StatementMade.class, fact -> fact.kind() == StatementKind.OPENING);
        List<Noted<?>> basis = Stream.of(presidents, head, delegations)
                .<Noted<?>>flatMap(List::stream)
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
                        When.at(chronicle, meetings),
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
