package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.MeetingsElsewhere;
import org.rapporteur.report.outline.Passage.OpeningStatements;
import org.rapporteur.report.outline.Passage.SessionHeld;

/** When and where the session was held, and who opened it. */
final class OpeningSection {
    private final FactIndex index;

    OpeningSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        return Stream.of(Stream.of(held()), elsewhere(), suspended(), statements().stream())
                .flatMap(remarks -> remarks)
                .toList();
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
                .restingAlsoOn(Stream.of(SessionScheduled.class, SessionResumed.class)
                        .flatMap(kind -> index.all(kind).stream())
                        .map(VersionedFact::version)
                        .toList());
    }

    /** Where meetings were held that were not held where the session was, a paragraph for each place. */
    private Stream<Remark> elsewhere() {
        SessionCalendar calendar = index.calendar();
        Map<Elsewhere, List<VersionedFact<MeetingOpened>>> places = new LinkedHashMap<>();
        for (VersionedFact<MeetingOpened> opened :
                index.all(MeetingOpened.class, fact -> isOfSession(fact.meeting()))) {
            Wording place = opened.fact().place();
            if (place != null && !place.equals(usualPlace(calendar, opened.fact()))) {
                places.computeIfAbsent(new Elsewhere(opened.fact().meeting().organ(), place), _ -> new ArrayList<>())
                        .add(opened);
            }
        }
        return places.entrySet().stream()
                .map(entry -> Remark.of(
                        new MeetingsElsewhere(
                                entry.getKey().organ(),
                                entry.getValue().stream()
                                        .map(opened -> opened.fact().meeting().number())
                                        .toList(),
                                entry.getKey().place()),
                        entry.getValue()));
    }

    private record Elsewhere(Organ organ, Wording place) {}

    private Wording usualPlace(SessionCalendar calendar, MeetingOpened opened) {
        return calendar.partOn(opened.date())
                .flatMap(part -> Optional.ofNullable(part.place()))
                .orElseGet(() -> index.session().place());
    }

    private Stream<Remark> suspended() {
        return index.all(SessionSuspended.class).stream()
                .map(noted -> Remark.of(
                        new Passage.SessionSuspended(When.at(index, noted, SessionSuspended::meeting)), noted));
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
        When when = When.on(Stream.of(
                        When.days(index, presidents, PresidentSpoke::meeting),
                        When.days(index, head, SecretariatHeadSpoke::meeting),
                        When.days(index, delegations, StatementMade::meeting))
                .flatMap(days -> days));
        return Optional.of(Remark.of(
                new OpeningStatements(
                        when,
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
