package org.rapporteur.events.words;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Components;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.events.value.ZoneName;

/** Says the values of the shared language in one language: by themselves, or as slots of a message. */
public final class ValueWords {
    static final Phrasebooks VALUES = Phrasebooks.of("values");

    /** What a message can ask an absent slot for, in a select. */
    private static final String ABSENT = "none";

    private static final Set<String> NOT_OF_CONSTANTS = Set.of("record", "meeting");

    private final Language language;
    private final Form form;
    private final Phrasebook values;
    private final Dates dates;
    private final Optional<BodyProfile> body;
    private final Optional<SessionCalendar> calendar;
    private final Function<ParticipantCode, Optional<Delegation>> registered;

    private ValueWords(
            Language language,
            Form form,
            Optional<BodyProfile> body,
            Optional<SessionCalendar> calendar,
            Function<ParticipantCode, Optional<Delegation>> registered) {
        this.language = language;
        this.form = form;
        this.values = VALUES.in(language);
        this.dates = new Dates(language);
        this.body = body;
        this.calendar = calendar;
        this.registered = registered;
    }

    /** As values stand within a sentence: "the plenary", "the Islamic Republic of Iran". */
    public static ValueWords inText(Language language) {
        return new ValueWords(language, Form.TEXT, Optional.empty(), Optional.empty(), _ -> Optional.empty());
    }

    /** As values stand by themselves: "Iran (Islamic Republic of)". */
    public static ValueWords inLists(Language language) {
        return new ValueWords(language, Form.LIST, Optional.empty(), Optional.empty(), _ -> Optional.empty());
    }

    /**
     * The same, of one session.
     *
     * @param body whose offices and working groups are meant
     * @param calendar by whose clocks times are told
     * @param registered the delegations that brought names of their own
     */
    public static ValueWords inLists(
            Language language,
            BodyProfile body,
            SessionCalendar calendar,
            Function<ParticipantCode, Optional<Delegation>> registered) {
        return new ValueWords(language, Form.LIST, Optional.of(body), Optional.of(calendar), registered);
    }

    public Language language() {
        return language;
    }

    /**
     * A value; nothing where it is absent.
     *
     * @throws IllegalStateException if there are no words for values of this kind
     */
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case LocalDate date -> dates.day(date);
            case LocalDateTime time -> dates.at(time);
            case DateRange range -> dates.range(range);
            case Instant instant -> dates.at(instant, calendar.orElseThrow().clockAt(instant));
            case Wording wording -> wording.in(language).orElseGet(() -> inWhateverLanguage(wording));
            case Language other -> other.locale().getDisplayLanguage(locale());
            case Symbol symbol -> symbol.value();
            case ZoneName zone -> zone.value();
            case ItemNumber item -> item.value();
            case ResolutionNumber number -> number.toString();
            case ParticipantCode participant -> name(participant);
            case GroupCode group -> Directory.standard().name(group, language, form);
            case OfficeCode office ->
                body.flatMap(ours -> ours.office(office))
                        .map(known -> of(known.name()))
                        .orElse(office.value());
            case WorkingGroupCode group ->
                body.flatMap(ours -> ours.workingGroup(group))
                        .map(known -> of(known.name()))
                        .orElse(group.value());
            case MeetingNumber meeting ->
                say("meeting." + meeting.organ().code(), Map.of("form", choice(), "number", meeting.number()));
            case Delegation delegation -> name(delegation.code());
            // Said by the facts that it, or they, lead to.
            case Asked _, Outcome _ -> "";
            case Enum<?> constant -> say(key(constant), Map.of("form", choice()));
            case Collection<?> several -> joined(several.stream());
            case Map<?, ?> byKey -> joined(byKey.keySet().stream());
            case Record structured -> say(values, "record." + Kebab.of(structured.getClass()), structured);
            default -> throw new IllegalStateException("no words for a " + value.getClass());
        };
    }

    /** What stands in a slot of a message: words, or a number that the message may inflect by. */
    public Object slot(@Nullable Object value) {
        return switch (value) {
            case null -> ABSENT;
            case Collection<?> several when several.isEmpty() -> ABSENT;
            case Number number -> number;
            // Messages ask whether it is so, and do not say it.
            case Boolean yes -> yes.toString();
            default -> Isolated.in(language, of(value));
        };
    }

    /** A message whose slots are components of a record. */
    public String say(Phrasebook messages, String key, Record value) {
        Set<String> asked = messages.slots(key);
        return messages.say(
                key,
                Components.of(value).entrySet().stream()
                        .filter(component -> asked.contains(component.getKey()))
                        .collect(toMap(
                                Map.Entry::getKey,
                                component -> slot(component.getValue().orElse(null)))));
    }

    /** What is said of the constants of vocabularies, each under its {@link #key}. */
    public Map<String, String> constants() {
        return values.keys().stream()
                .filter(key -> !NOT_OF_CONSTANTS.contains(key.substring(0, key.indexOf('.'))))
                .collect(toMap(key -> key, key -> say(key, Map.of("form", choice()))));
    }

    /** How phrasebooks call a constant: {@code draft-stage.orally-revised}. */
    public static String key(Enum<?> constant) {
        return Kebab.of(constant.getDeclaringClass()) + "." + Kebab.of(constant);
    }

    private String say(String key, Map<String, Object> slots) {
        return values.say(key, slots);
    }

    private String choice() {
        return Kebab.of(form);
    }

    /** A code that nobody bears is shown as it was given. */
    private String name(ParticipantCode code) {
        return Directory.standard()
                .participant(code)
                .map(participant -> participant.names().in(language, form))
                .or(() -> registered.apply(code).flatMap(Delegation::ownName).map(this::of))
                .orElse(code.value());
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
