package org.rapporteur.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;

/** Given facts of a session, when its report is written, then its paragraphs. */
final class SessionInReport {
    static final MeetingNumber FIRST = MeetingNumber.of("plenary-1");
    static final MeetingNumber SECOND = MeetingNumber.of("plenary-2");
    static final ItemNumber ITEM = new ItemNumber("2");
    static final Symbol DRAFT = new Symbol("CTOC/COP/2024/L.8");
    static final DraftTabled TABLED = new DraftTabled(
            DRAFT,
            DraftKind.RESOLUTION,
            DraftSubject.SUBSTANCE,
            ITEM,
            words("Better technical assistance", "更好的技术援助"),
            null,
            Map.of());

    private final List<Recorded> log = new ArrayList<>();

    /** A session of two days with one item of substance and an item on the adoption of the report. */
    static SessionInReport given(Event... facts) {
        return givenOf("untoc-cop", facts);
    }

    /** The same of another body. */
    static SessionInReport givenOf(String body, Event... facts) {
        SessionInReport session = new SessionInReport();
        session.add(
                new SessionScheduled(
                        body,
                        12,
                        words("Vienna", "维也纳"),
                        new DateRange(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 15)),
                        new Symbol("CTOC/COP/2024"),
                        List.of(),
                        null),
                new ProvisionalAgendaIssued(
                        new Symbol("CTOC/COP/2024/1"),
                        List.of(
                                new AgendaItem(ITEM, ItemRole.SUBSTANTIVE, words("Technical assistance", "技术援助"), null),
                                new AgendaItem(
                                        new ItemNumber("9"),
                                        ItemRole.ADOPTION_OF_REPORT,
                                        words("Report", "报告"),
                                        null))),
                new MeetingOpened(FIRST, LocalDate.of(2024, 10, 14), null, null),
                new MeetingOpened(SECOND, LocalDate.of(2024, 10, 15), null, null),
                new ItemTakenUp(FIRST, ITEM));
        return session.and(facts);
    }

    SessionInReport and(Event... facts) {
        add(facts);
        return this;
    }

    /** What happened at a time, whenever it is logged. */
    SessionInReport happened(String at, Event... facts) {
        for (Event fact : facts) {
            add(Instant.parse(at), fact);
        }
        return this;
    }

    private void add(Event... facts) {
        for (Event fact : facts) {
            add(Instant.parse("2024-10-14T08:00:00Z").plusSeconds(log.size()), fact);
        }
    }

    private void add(Instant at, Event fact) {
        SessionId session = new SessionId("s");
        log.add(Recorded.after(
                StatedFact.beginning(session),
                session,
                log.size() + 1,
                fact,
                new Occasion(at, at, "secretariat", "act-" + log.size())));
    }

    List<String> inEnglish() {
        return paragraphs(Language.ENGLISH);
    }

    List<String> inChinese() {
        return paragraphs(Language.CHINESE);
    }

    List<String> paragraphs(Language language) {
        return numbered(language).map(paragraph -> words(paragraph.text())).toList();
    }

    /** The basis of the first paragraph that contains some words. */
    List<Long> basisOf(String words) {
        return numbered(Language.ENGLISH)
                .filter(paragraph -> words(paragraph.text()).contains(words))
                .map(paragraph -> List.copyOf(paragraph.basis()))
                .findFirst()
                .orElseThrow();
    }

    Document document(Language language) {
        return Report.of(log, language);
    }

    private java.util.stream.Stream<Paragraph> numbered(Language language) {
        return document(language).body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast);
    }

    static String words(List<Inline> text) {
        return text.stream()
                .map(inline -> switch (inline) {
                    case Inline.Words words -> words.text();
                    case Inline.Emphasis emphasis -> emphasis.text();
                    case Inline.Link link -> link.text();
                    case Inline.FootnoteMark mark -> "[" + mark.number() + "]";
                })
                .collect(Collectors.joining());
    }

    static Wording words(String english, String chinese) {
        return new Wording(Map.of(Language.ENGLISH, english, Language.CHINESE, chinese));
    }

    static ParticipantsRegistered registered(Category category, String... codes) {
        return new ParticipantsRegistered(
                category,
                Arrays.stream(codes)
                        .map(code -> new Delegation(new ParticipantCode(code), null, null))
                        .toList());
    }

    static ParticipantsRegistered registered(Category category, String code, Wording name, Wording brief) {
        return new ParticipantsRegistered(category, List.of(new Delegation(new ParticipantCode(code), name, brief)));
    }

    static StatementMade statement(String speaker) {
        return new StatementMade(
                FIRST,
                ITEM,
                StatementKind.DEBATE,
                new ParticipantCode(speaker),
                null,
                List.of(),
                speaker.equals("EU"),
                List.of(),
                Delivery.IN_PERSON,
                null,
                null,
                null,
                null,
                null);
    }

    static StatementMade statementAfter(Symbol draft, String speaker) {
        return new StatementMade(
                SECOND,
                ITEM,
                StatementKind.AFTER_ACTION,
                new ParticipantCode(speaker),
                null,
                List.of(),
                false,
                List.of(),
                Delivery.IN_PERSON,
                null,
                draft,
                null,
                null,
                null);
    }

    static StatementMade explanation(@Nullable StatementPurpose purpose, StatementKind kind, String speaker) {
        return explanation(SECOND, purpose, kind, speaker);
    }

    static StatementMade explanation(
            MeetingNumber meeting, @Nullable StatementPurpose purpose, StatementKind kind, String speaker) {
        return new StatementMade(
                meeting,
                ITEM,
                kind,
                new ParticipantCode(speaker),
                null,
                List.of(),
                false,
                List.of(),
                Delivery.IN_PERSON,
                null,
                DRAFT,
                purpose,
                null,
                null);
    }

    static SpeakersListOpened newList() {
        return new SpeakersListOpened(FIRST, ITEM);
    }
}
