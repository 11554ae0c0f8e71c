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
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.MeetingsElsewhere;
import org.rapporteur.report.outline.Passage.OpeningStatements;
import org.rapporteur.report.outline.Passage.PresidedTemporarily;
import org.rapporteur.report.outline.Passage.SessionHeld;

/** When and where the session was held, and who opened it. */
final class OpeningSection {
    private final FactIndex index;

    OpeningSection(FactIndex index) {
        this.index = index;
    }

    List<Remark> remarks() {
        return Stream.of(
                        Stream.of(held()),
                        elsewhere(),
                        PrivateMeetings.among(ofSession()),
                        temporaryPresidents(),
                        suspended(),
                        ceremonies(),
                        statements().stream(),
                        new Speakers(index).inWritingAtTheOpening().stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    /**
     * A committee that meets while a plenary meeting is suspended adds a meeting of its own, but not one of the
     * session.
     */
    private Remark held() {
        List<VersionedFact<MeetingOpened>> opened = ofSession();
        long ofSession =
                opened.stream().filter(noted -> noted.fact().within() == null).count();
        long inCommittee = opened.stream()
                .filter(noted -> noted.fact().meeting().organ() == StandingOrgan.COMMITTEE_OF_THE_WHOLE)
                .count();
        boolean organsMet = !index.all(
                        MeetingOpened.class, fact -> fact.meeting().organ() instanceof SubsidiaryOrgan)
                .isEmpty();
        return Remark.of(new SessionHeld((int) ofSession, (int) inCommittee, organsMet), opened)
                .restingAlsoOn(Stream.of(SessionScheduled.class, SessionResumed.class)
                        .flatMap(kind -> index.all(kind).stream())
                        .map(VersionedFact::version)
                        .toList());
    }

    private List<VersionedFact<MeetingOpened>> ofSession() {
        return index.all(MeetingOpened.class, fact -> isOfSession(fact.meeting()));
    }

    /** Where meetings were held that were not held where the session was, a paragraph for each place. */
    private Stream<Remark> elsewhere() {
        SessionCalendar calendar = index.calendar();
        Map<Elsewhere, List<VersionedFact<MeetingOpened>>> places = new LinkedHashMap<>();
        for (VersionedFact<MeetingOpened> opened : ofSession()) {
            Wording place = opened.fact().place();
            if (place != null && !place.equals(usualPlace(calendar, opened.fact()))) {
                places.computeIfAbsent(new Elsewhere(organ(opened.fact().meeting()), place), _ -> new ArrayList<>())
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

    private record Elsewhere(StandingOrgan organ, Wording place) {}

    private Wording usualPlace(SessionCalendar calendar, MeetingOpened opened) {
        return calendar.partOn(opened.date())
                .flatMap(part -> Optional.ofNullable(part.place()))
                .orElseGet(() -> index.session().place());
    }

    private Stream<Remark> temporaryPresidents() {
        return index.all(ChairTakenTemporarily.class).stream().map(noted -> {
            Optional<VersionedFact<SessionOpened>> opening = openedUnder(noted);
            return Remark.of(
                            new PresidedTemporarily(
                                    When.at(index, noted, ChairTakenTemporarily::meeting),
                                    noted.fact().chair(),
                                    noted.fact().inAbsence(),
                                    opening.isPresent()),
                            noted)
                    .restingAlsoOn(opening.map(VersionedFact::version).stream().toList());
        });
    }

    /** The opening of the session, if it came while this temporary president was in the chair. */
    private Optional<VersionedFact<SessionOpened>> openedUnder(VersionedFact<ChairTakenTemporarily> taken) {
        MeetingNumber meeting = taken.fact().meeting();
        return index.all(SessionOpened.class, fact -> fact.meeting().equals(meeting)).stream()
                .filter(opening -> index.temporaryChairAt(meeting, opening)
                        .filter(taken::equals)
                        .isPresent())
                .findFirst();
    }

    private Stream<Remark> suspended() {
        return index.all(SessionSuspended.class).stream()
                .map(noted -> Remark.of(
                        new Passage.SessionSuspended(When.at(index, noted, SessionSuspended::meeting)), noted));
    }

    /** Before the item that the session opens with, or under it. */
    private Stream<Remark> ceremonies() {
        Ceremonies ceremonies = new Ceremonies(index);
        return Stream.concat(
                ceremonies.under(null).stream(),
                index.agenda().stream()
                        .filter(item -> item.role() == ItemRole.OPENING)
                        .flatMap(item -> ceremonies.under(item.number()).stream()));
    }

    private static StandingOrgan organ(MeetingNumber meeting) {
        return meeting.isPlenary() ? StandingOrgan.PLENARY : StandingOrgan.COMMITTEE_OF_THE_WHOLE;
    }

    private static boolean isOfSession(MeetingNumber meeting) {
        return meeting.isPlenary() || meeting.organ() == StandingOrgan.COMMITTEE_OF_THE_WHOLE;
    }

    private Optional<Remark> statements() {
        List<VersionedFact<PresidentSpoke>> presidents = index.all(PresidentSpoke.class);
        List<VersionedFact<SecretariatHeadSpoke>> head = index.all(SecretariatHeadSpoke.class);
        List<VersionedFact<StatementMade>> delegations = index.all(
                StatementMade.class,
                fact -> fact.kind() == StatementKind.OPENING && fact.delivery() != Delivery.IN_WRITING);
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
