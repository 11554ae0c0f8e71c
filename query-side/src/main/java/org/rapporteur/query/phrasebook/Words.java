package org.rapporteur.query.phrasebook;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;

/** Says facts and values of one session in one language. */
public final class Words {
    /** What a phrase can ask an absent slot for, in a select. */
    private static final String ABSENT = "none";

    private static final Set<String> NOT_OF_CONSTANTS = Set.of("fact", "warning", "record", "meeting");

    private final Language language;
    private final Phrasebook phrases;
    private final BodyProfile body;
    private final Function<ParticipantCode, Optional<Delegation>> registered;
    private final Dates dates;

    /**
     * Words for a session.
     *
     * @param body whose offices and working groups are meant
     * @param registered the delegations that brought names of their own
     */
    public Words(Language language, BodyProfile body, Function<ParticipantCode, Optional<Delegation>> registered) {
        this.language = language;
        this.phrases = Phrasebook.in(language);
        this.body = body;
        this.registered = registered;
        this.dates = new Dates(language, body.seat().timeZone());
    }

    /** A fact in a sentence without its full stop. */
    public String fact(Event event) {
        if (event instanceof DiscrepancyNoted noted) {
            return discrepancy(noted);
        }
        return phrase(
                factKey(event),
                event instanceof StatementMade said ? SpokenTitle.in(said, this::nameInTitle) : (Record) event);
    }

    /** What does not fit together, in a sentence. */
    public String discrepancy(DiscrepancyNoted noted) {
        return phrases.say(
                "warning." + noted.warning(),
                noted.particulars().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, slot -> slot(particular(slot.getKey(), slot.getValue())))));
    }

    /** The day and the time of an instant where the body meets. */
    public String at(Instant instant) {
        return dates.at(instant);
    }

    /** The day of an instant where the body meets. */
    public String day(Instant instant) {
        return dates.day(instant);
    }

    /** A value of the vocabulary; nothing where it is absent. */
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case LocalDate date -> dates.day(date);
            case DateRange range -> dates.range(range);
            case Wording wording -> wording.in(language).orElseGet(() -> inWhateverLanguage(wording));
            case Language other -> other.locale().getDisplayLanguage(locale());
            case Symbol symbol -> symbol.value();
            case ItemNumber item -> item.value();
            case ResolutionNumber number -> number.toString();
            case ParticipantCode participant -> name(participant);
            case GroupCode group -> Directory.standard().name(group, language, Form.LIST);
            case OfficeCode office ->
                body.office(office).map(known -> of(known.name())).orElse(office.value());
            case WorkingGroupCode group ->
                body.workingGroup(group).map(known -> of(known.name())).orElse(group.value());
            case MeetingNumber meeting ->
                phrases.say("meeting." + meeting.organ().code(), Map.of("number", meeting.number()));
            case Delegation delegation -> name(delegation.code());
            case Instant instant -> at(instant);
            // Said by the facts that it, or they, lead to.
            case Asked _, Outcome _ -> "";
            case Enum<?> constant ->
                phrases.say(Kebab.of(constant.getDeclaringClass()) + "." + Kebab.of(constant), Map.of());
            case Collection<?> several -> joined(several.stream());
            case Map<?, ?> byKey -> joined(byKey.keySet().stream());
            case Record structured -> phrase("record." + Kebab.of(structured.getClass()), structured);
            default -> throw new IllegalStateException("no words for a " + value.getClass());
        };
    }

    /** What is said of the constants of vocabularies, under the name of the vocabulary and of the constant. */
    public Map<String, String> constants() {
        return phrases.keys().stream()
                .filter(key -> !NOT_OF_CONSTANTS.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toMap(key -> key, key -> phrases.say(key, Map.of())));
    }

    static String factKey(Event event) {
        return "fact." + EventCatalog.NAMES.nameOf(event.getClass());
    }

    private String phrase(String key, Record value) {
        Set<String> asked = phrases.slots(key);
        return phrases.say(
                key,
                Components.of(value).entrySet().stream()
                        .filter(component -> asked.contains(component.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                component -> slot(component.getValue().orElse(null)))));
    }

    private Object slot(@Nullable Object value) {
        return switch (value) {
            case null -> ABSENT;
            case Collection<?> several when several.isEmpty() -> ABSENT;
            case Integer number -> number;
            // Phrases ask whether it is so, and do not say it.
            case Boolean yes -> yes.toString();
            default -> Isolated.in(language, of(value));
        };
    }

    /** A discrepancy keeps its particulars as text; the name of the slot says what they are. */
    private static Object particular(String slot, String value) {
        return switch (slot) {
            case "category" -> Category.valueOf(value);
            case "participant" -> new ParticipantCode(value);
            case "meeting" -> MeetingNumber.of(value);
            case "date" -> LocalDate.parse(value);
            case "language" -> Language.valueOf(value);
            default -> value;
        };
    }

    private String name(ParticipantCode code) {
        return Directory.standard()
                .participant(code)
                .map(participant -> participant.names().in(language, Form.LIST))
                .or(() -> registered.apply(code).flatMap(Delegation::ownName).map(this::of))
                .orElse(code.value());
    }

    private String nameInTitle(ParticipantCode code, Language inLanguage) {
        return Directory.standard()
                .participant(code)
                .filter(participant -> participant.names().languages().contains(inLanguage))
                .map(participant -> participant.names().in(inLanguage, Form.TEXT))
                .orElseGet(() -> name(code));
    }

    private String joined(Stream<?> several) {
        List<String> words = several.map(this::of).toList();
        return ListFormatter.getInstance(locale()).format(words);
    }

    private Locale locale() {
        return language.locale();
    }

    /** In English, which most who read something else read too, or in the language it was said in. */
    private static String inWhateverLanguage(Wording wording) {
        return wording.in(Language.ENGLISH)
                .orElseGet(() -> wording.in().values().iterator().next());
    }
}
