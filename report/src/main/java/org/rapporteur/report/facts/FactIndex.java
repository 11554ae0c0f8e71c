package org.rapporteur.report.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Chronology;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;

/** All facts of one session up to some version, in the order in which they happened. */
public final class FactIndex {
    private final List<VersionedFact<Event>> inOrder;
    private final Map<Class<?>, List<VersionedFact<Event>>> byKind = new HashMap<>();
    private @Nullable List<DraftRecord> drafts;
    private @Nullable List<AgendaItem> agenda;
    private @Nullable Map<ParticipantCode, Category> categories;
    private @Nullable MeetingDays days;
    private @Nullable Map<Long, Integer> places;

    private FactIndex(List<VersionedFact<Event>> inOrder) {
        this.inOrder = inOrder;
        for (VersionedFact<Event> noted : inOrder) {
            byKind.computeIfAbsent(noted.fact().getClass(), kind -> new ArrayList<>())
                    .add(noted);
        }
    }

    /** The place of a fact in the order in which the facts happened; of facts of one act together the last. */
    public int placeOf(long version) {
        if (places == null) {
            Map<Long, Integer> found = new HashMap<>();
            inOrder.forEach(noted -> found.put(noted.version(), noted.place()));
            places = found;
        }
        return Objects.requireNonNull(places.get(version), () -> "no fact stands at version " + version);
    }

    /** Every draft of the session, in the order of tabling. */
    public List<DraftRecord> drafts() {
        if (drafts == null) {
            drafts = DraftRecord.all(this);
        }
        return drafts;
    }

    /** The draft first tabled under this symbol. */
    public Optional<DraftRecord> draft(Symbol symbol) {
        return drafts().stream()
                .filter(draft -> draft.tabled().draft().equals(symbol))
                .findFirst();
    }

    /** The facts that hold after the corrections among them. */
    public static FactIndex of(List<Recorded> log) {
        List<VersionedFact<Event>> inOrder = new ArrayList<>();
        for (Recorded recorded : Chronology.of(StandingRecord.of(log))) {
            inOrder.add(
                    new VersionedFact<>(recorded.version(), inOrder.size(), recorded.occurredAt(), recorded.event()));
        }
        return new FactIndex(List.copyOf(inOrder));
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
     * The day of a meeting on which something happened there.
     *
     * @throws IllegalStateException if the meeting was never opened
     */
    public LocalDate dayOf(@Nullable MeetingNumber meeting, Instant occurredAt) {
        if (meeting == null) {
            return calendar().dayOf(occurredAt);
        }
        if (days == null) {
            days = new MeetingDays(this, calendar());
        }
        return days.of(meeting, occurredAt);
    }

    /** The parts of the session, also those told when it was resumed, and their clocks. */
    public SessionCalendar calendar() {
        List<SessionPart> parts = new ArrayList<>(session().inParts());
        all(SessionResumed.class).forEach(noted -> {
            if (noted.fact().part() != null) {
                parts.add(noted.fact().part());
            }
        });
        return new SessionCalendar(parts, body().seat().timeZone());
    }

    /** The items of the agenda as it became; as long as it is not adopted, of the provisional one. */
    public List<AgendaItem> agenda() {
        if (agenda == null) {
            List<AgendaItem> items = List.of();
            for (VersionedFact<Event> noted : inOrder) {
                items = noted.fact() instanceof AgendaEvent fact ? fact.itemsAfter(items) : items;
            }
            agenda = items;
        }
        return agenda;
    }

    /** The item under which the report tells what happened under it; none where that has no place of its own. */
    public @Nullable ItemNumber placeOf(@Nullable ItemNumber item) {
        return Optional.ofNullable(item)
                .flatMap(this::item)
                .filter(known -> known.role() != ItemRole.ORGANIZATIONAL_MATTERS)
                .map(AgendaItem::number)
                .orElse(null);
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
