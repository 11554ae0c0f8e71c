package org.rapporteur.report.facts;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;

/** All facts of one session up to some version, in their order. */
public final class FactIndex {
    private final List<VersionedFact<Event>> inOrder;
    private final Map<Class<?>, List<VersionedFact<Event>>> byKind = new HashMap<>();
    private @Nullable List<DraftRecord> drafts;
    private @Nullable Map<ParticipantCode, Category> categories;
    private @Nullable Map<MeetingNumber, LocalDate> dates;

    private FactIndex(List<VersionedFact<Event>> inOrder) {
        this.inOrder = inOrder;
        for (VersionedFact<Event> noted : inOrder) {
            byKind.computeIfAbsent(noted.fact().getClass(), kind -> new ArrayList<>())
                    .add(noted);
        }
    }

    /** Every draft of the session, in the order of tabling. */
    public List<DraftRecord> drafts() {
        if (drafts == null) {
            drafts = DraftRecord.all(this);
        }
        return drafts;
    }

    /** The facts that hold after the corrections among them. */
    public static FactIndex of(List<Recorded> log) {
        return new FactIndex(StandingRecord.of(log).stream()
                .map(recorded -> new VersionedFact<>(recorded.version(), recorded.occurredAt(), recorded.event()))
                .toList());
    }

    public List<VersionedFact<Event>> inOrder() {
        return inOrder;
    }

    /** The facts of one kind, in their order. */
    @SuppressWarnings("unchecked") // each list holds facts of the class it is filed under
    public <E extends Event> List<VersionedFact<E>> all(Class<E> kind) {
        return (List<VersionedFact<E>>) (List<?>) byKind.getOrDefault(kind, List.of());
    }

    public <E extends Event> List<VersionedFact<E>> all(Class<E> kind, Predicate<E> which) {
        return all(kind).stream().filter(noted -> which.test(noted.fact())).toList();
    }

    /** The facts of one kind by what they are about; {@code null} where that is nothing. */
    public <K, E extends Event> Index<K, E> by(Function<E, ? extends @Nullable K> about, Class<E> kind) {
        return new Index<>(all(kind), about);
    }

    public <E extends Event> Optional<VersionedFact<E>> last(Class<E> kind) {
        List<VersionedFact<E>> facts = all(kind);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
    }

    /**
     * The session as scheduled.
     *
     * @throws IllegalStateException if the log does not begin with a scheduled session
     */
    public SessionScheduled session() {
        return last(SessionScheduled.class)
                .orElseThrow(() -> new IllegalStateException("the log does not begin with a scheduled session"))
                .fact();
    }

    public BodyProfile body() {
        String id = session().body();
        return Bodies.find(id).orElseThrow(() -> new IllegalStateException("no profile of the body '" + id + "'"));
    }

    /**
     * The day on which a meeting was opened.
     *
     * @throws IllegalStateException if it was never opened
     */
    public LocalDate dateOf(MeetingNumber meeting) {
        if (dates == null) {
            dates = all(MeetingOpened.class).stream()
                    .map(VersionedFact::fact)
                    .collect(toMap(MeetingOpened::meeting, MeetingOpened::date, (first, _) -> first));
        }
        return Optional.ofNullable(dates.get(meeting))
                .orElseThrow(() -> new IllegalStateException("%s was never opened".formatted(meeting)));
    }

    /** The items of the agenda, adopted or provisional. */
    public List<AgendaItem> agenda() {
        return last(ProvisionalAgendaIssued.class)
                .map(noted -> noted.fact().items())
                .orElse(List.of());
    }

    public Optional<AgendaItem> item(ItemNumber number) {
        return agenda().stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** In which capacity a participant is registered. */
    public Optional<Category> categoryOf(ParticipantCode participant) {
        if (categories == null) {
            Map<ParticipantCode, Category> first = new HashMap<>();
            all(ParticipantsRegistered.class).stream()
                    .map(VersionedFact::fact)
                    .forEach(fact -> fact.delegations()
                            .forEach(delegation -> first.putIfAbsent(delegation.code(), fact.category())));
            categories = first;
        }
        return Optional.ofNullable(categories.get(participant));
    }

    /** Every delegation registered. */
    public List<Delegation> delegations() {
        return all(ParticipantsRegistered.class).stream()
                .flatMap(noted -> noted.fact().delegations().stream())
                .toList();
    }
}
