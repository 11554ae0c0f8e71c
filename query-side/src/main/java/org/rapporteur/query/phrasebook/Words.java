package org.rapporteur.query.phrasebook;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.words.SessionNames;
import org.rapporteur.events.words.ValueWords;
import org.rapporteur.events.words.WarningWords;

/** Says facts and values of one session in one language. */
public final class Words {
    static final Phrasebooks FACTS = Phrasebooks.of("facts");
    private static final String AUTHOR = "author";

    private final Phrasebook facts;
    private final ValueWords values;
    private final SessionCalendar calendar;
    private final Directory directory;

    /** Words for a session of a body at its seat. */
    public Words(Language language, BodyProfile body, SessionNames names) {
        this(language, body, new SessionCalendar(List.of(), body.seat().timeZone()), names);
    }

    /**
     * Words for a session.
     *
     * @param body whose offices and working groups are meant
     * @param calendar by whose clocks times are told
     * @param names that the session gave
     */
    public Words(Language language, BodyProfile body, SessionCalendar calendar, SessionNames names) {
        this.facts = FACTS.in(language);
        this.values = ValueWords.inLists(language, body, calendar, names);
        this.calendar = calendar;
        this.directory = body.directory();
    }

    /** The languages facts are told in. */
    public static Set<Language> languages() {
        return FACTS.languages();
    }

    /** A fact in a sentence without its full stop. */
    public String fact(Event event) {
        if (event instanceof DiscrepancyNoted noted) {
            return discrepancy(noted);
        }
        Record told = event instanceof StatementMade said ? SpokenTitle.in(said, this::nameInTitle) : (Record) event;
        return values.say(facts, factKey(event), told);
    }

    /** Who entered an act: a name, and where people sign in the role, and for whom if for another. */
    public String author(Author author) {
        SignedIn signedIn = author.signedIn();
        return signedIn == null
                ? author.name()
                : facts.say(
                        AUTHOR,
                        Map.of(
                                "name",
                                author.name(),
                                "role",
                                of(signedIn.role()),
                                "to",
                                signedIn.actingFor() == null ? "none" : "other",
                                "other",
                                signedIn.actingFor() == null ? "" : signedIn.actingFor()));
    }

    /** What does not fit together, in a sentence. */
    public String discrepancy(DiscrepancyNoted noted) {
        return WarningWords.of(noted, values);
    }

    /** The day and the time of an instant where the body meets. */
    public String at(Instant instant) {
        return values.of(instant);
    }

    /** The day of an instant where the body meets. */
    public String day(Instant instant) {
        return values.of(calendar.dayOf(instant));
    }

    /** A value of the shared language, or how something stands in a view; nothing where it is absent. */
    public String of(@Nullable Object value) {
        return value instanceof Enum<?> constant && facts.has(ValueWords.key(constant))
                ? facts.say(ValueWords.key(constant))
                : values.of(value);
    }

    /** What stands in a slot of a message of pages for a value, which the message may also ask for. */
    public Object slot(@Nullable Object value) {
        return values.slot(value);
    }

    /** Who waits for the floor, and for whom but itself. */
    public String speaker(Turn turn) {
        return turn.onBehalfOf().isEmpty()
                ? of(turn.speaker())
                : "%s (%s)".formatted(of(turn.speaker()), of(turn.onBehalfOf()));
    }

    /** What is said of the constants of vocabularies, under the name of the vocabulary and of the constant. */
    public Map<String, String> constants() {
        return Stream.concat(
                        values.constants().entrySet().stream(),
                        facts.keys().stream()
                                .filter(key -> !key.startsWith("fact.") && !key.equals(AUTHOR))
                                .map(key -> Map.entry(key, facts.say(key))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String factKey(Event event) {
        return "fact." + EventCatalog.NAMES.nameOf(event.getClass());
    }

    private String nameInTitle(ParticipantCode code, Language inLanguage) {
        return directory
                .participant(code)
                .filter(participant -> participant.names().languages().contains(inLanguage))
                .map(participant -> participant.names().in(inLanguage, Form.TEXT))
                .orElseGet(() -> values.of(code));
    }
}
