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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Chronology;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;

/** All facts of one session up to some version, in the order in which they happened. */
public final class FactIndex {
    private final List<VersionedFact<Event>> inOrder;
    private final Footnotes footnotes;
    private final Map<Class<?>, List<VersionedFact<Event>>> byKind = new HashMap<>();
    private @Nullable List<DraftRecord> drafts;
    private @Nullable List<AmendmentRecord> amendments;
    private @Nullable List<AgendaItem> agenda;
    private @Nullable Map<ParticipantCode, Category> categories;
    private @Nullable MeetingDays days;
    private @Nullable Map<Long, Integer> places;

    private FactIndex(List<VersionedFact<Event>> inOrder, List<Recorded> standing) {
        this.inOrder = inOrder;
        for (VersionedFact<Event> noted : inOrder) {
            byKind.computeIfAbsent(noted.fact().getClass(), kind -> new ArrayList<>())
                    .add(noted);
        }
        footnotes = Footnotes.of(all(FootnoteAdded.class), standing);
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

    /** Every amendment to any draft, in the order of their proposal. */
    public List<AmendmentRecord> amendments() {
        if (amendments == null) {
            amendments = AmendmentRecord.all(this);
        }
        return amendments;
    }

    /** The amendment that a question names by its number; nothing for one that only words name. */
    public Optional<AmendmentRecord> amendment(Question question) {
        return amendments().stream()
                .filter(amendment -> question.kind() == QuestionKind.AMENDMENT
                        && Integer.valueOf(amendment.number()).equals(question.number())
                        && amendment.draft().equals(question.draft()))
                .findFirst();
    }

    /** The motion of this number. */
    public Optional<MotionMade> motion(int number) {
        return all(MotionMade.class, fact -> fact.number() == number).stream()
                .map(VersionedFact::fact)
                .findFirst();
    }

    /** The appeal of this number. */
    public Optional<RulingAppealed> appeal(int number) {
        return all(RulingAppealed.class, fact -> fact.number() == number).stream()
                .map(VersionedFact::fact)
                .findFirst();
    }

    /** The facts that hold after the corrections among them. */
    public static FactIndex of(List<Recorded> log) {
        List<VersionedFact<Event>> inOrder = new ArrayList<>();
        List<Recorded> standing = StandingRecord.of(log);
        for (Recorded recorded : Chronology.of(standing)) {
            inOrder.add(
                    new VersionedFact<>(recorded.version(), inOrder.size(), recorded.occurredAt(), recorded.event()));
        }
        return new FactIndex(List.copyOf(inOrder), standing);
    }

    public List<VersionedFact<Event>> inOrder() {
        return inOrder;
    }

    /** The footnotes to what the report says. */
    public Footnotes footnotes() {
        return footnotes;
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

    /** The facts of one kind by the {@linkplain #placeOf item under which the report tells them}. */
    public <E extends Event> Index<ItemNumber, E> byPlace(Function<E, @Nullable ItemNumber> item, Class<E> kind) {
        return by(fact -> placeOf(item.apply(fact)), kind);
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

    /**
     * The profile that the session goes by in the end.
     *
     * @throws IllegalStateException if none is recorded, and there is none of this body today
     */
    public BodyProfile body() {
        SessionScheduled session = session();
        return last(ProfileTakenUp.class)
                .map(noted -> noted.fact().profile())
                .or(session::profileThen)
                .orElseThrow(() -> new IllegalStateException("no profile of the body '" + session.body() + "'"));
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

    /**
     * How somebody who is no officer came to preside over a meeting, who still did when something happened there;
     * nothing if nobody did.
     */
    public Optional<VersionedFact<ChairTakenTemporarily>> temporaryChairAt(
            MeetingNumber meeting, VersionedFact<?> happened) {
        return all(ChairTakenTemporarily.class, fact -> fact.meeting().equals(meeting)).stream()
                .filter(taken -> taken.isBefore(happened))
                .reduce((_, last) -> last)
                .filter(taken -> endsOfTemporaryChairs(meeting)
                        .noneMatch(since -> taken.isBefore(since) && since.isBefore(happened)));
    }

    /** An officer takes the chair, or the President is elected. */
    private Stream<VersionedFact<?>> endsOfTemporaryChairs(MeetingNumber meeting) {
        return Stream.concat(
                all(ChairTaken.class, fact -> fact.meeting().equals(meeting)).stream(),
                all(
                        OfficersElected.class,
                        fact -> fact.meeting().equals(meeting) && fact.fills(body().presidingOffice()))
                        .stream());
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

    /** Every delegation registered, and then those to whose admission was objected. */
    public List<Delegation> delegations() {
        return Stream.concat(
                        all(ParticipantsRegistered.class).stream()
                                .flatMap(noted -> noted.fact().delegations().stream()),
                        all(AdmissionObjectedTo.class).stream()
                                .map(noted -> noted.fact().of()))
                .toList();
    }
}
