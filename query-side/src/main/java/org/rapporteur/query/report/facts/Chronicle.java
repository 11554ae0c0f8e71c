package org.rapporteur.query.report.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public final class Chronicle {
    private final List<Noted<Event>> inOrder;
    private final Map<Class<?>, List<Noted<Event>>> byKind = new HashMap<>();
    private @Nullable List<DraftRecord> drafts;

    private Chronicle(List<Noted<Event>> inOrder) {
        this.inOrder = inOrder;
        for (Noted<Event> noted : inOrder) {
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
    public static Chronicle of(List<Recorded> log) {
        return new Chronicle(StandingRecord.of(log).stream()
                .map(recorded -> new Noted<>(recorded.version(), recorded.occurredAt(), recorded.event()))
                .toList());
    }

    public List<Noted<Event>> inOrder() {
        return inOrder;
    }

    /** The facts of one kind, in their order. */
    @SuppressWarnings("unchecked") // each list holds facts of the class it is filed under
    public <E extends Event> List<Noted<E>> all(Class<E> kind) {
        return (List<Noted<E>>) (List<?>) byKind.getOrDefault(kind, List.of());
    }

    public <E extends Event> List<Noted<E>> all(Class<E> kind, Predicate<E> which) {
        return all(kind).stream().filter(noted -> which.test(noted.fact())).toList();
    }

    public <E extends Event> Optional<Noted<E>> last(Class<E> kind) {
        List<Noted<E>> facts = all(kind);
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

    public LocalDate dateOf(MeetingNumber meeting) {
        return all(MeetingOpened.class, opened -> opened.meeting().equals(meeting))
                .getFirst()
                .fact()
                .date();
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
        return all(ParticipantsRegistered.class).stream()
                .filter(noted -> noted.fact().delegations().stream()
                        .anyMatch(delegation -> delegation.code().equals(participant)))
                .map(noted -> noted.fact().category())
                .findFirst();
    }

    /** Every delegation registered. */
    public List<Delegation> delegations() {
        return all(ParticipantsRegistered.class).stream()
                .flatMap(noted -> noted.fact().delegations().stream())
                .toList();
    }
}
