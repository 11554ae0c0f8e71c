package org.rapporteur.events.words;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Components;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.OrganOfABody;
import org.rapporteur.events.body.UsualCategories;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.RuleNumber;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.events.value.ZoneName;

/** Says the values of the shared language in one language: by themselves, or as slots of a message. */
public final class ValueWords {
    static final Phrasebooks VALUES = Phrasebooks.of("values");

    /** What a message can ask an absent slot for, in a select. */
    private static final String ABSENT = "none";

    private static final String BETWEEN_DIGITS = "(?<=\\p{Nd})\\P{Nd}(?=\\p{Nd})";

    private static final int DIGITS_THAT_TELL_APART = 12;

    private static final Set<String> NOT_OF_CONSTANTS = Set.of("record", "meeting", "party", "member");

    private final Language language;
    private final Form form;
    private final Phrasebook values;
    private final Dates dates;
    private final Optional<BodyProfile> body;
    private final Optional<SessionCalendar> calendar;
    private final SessionNames names;

    private ValueWords(
            Language language,
            Form form,
            Optional<BodyProfile> body,
            Optional<SessionCalendar> calendar,
            SessionNames names) {
        this.language = language;
        this.form = form;
        this.values = VALUES.in(language);
        this.dates = new Dates(language);
        this.body = body;
        this.calendar = calendar;
        this.names = names;
    }

    /** As values stand within a sentence: "the plenary", "the Islamic Republic of Iran". */
    public static ValueWords inText(Language language) {
        return inText(language, Optional.empty());
    }

    /** The same, in a body whose members, groups and categories are meant, where it is known. */
    public static ValueWords inText(Language language, Optional<BodyProfile> body) {
        return new ValueWords(language, Form.TEXT, body, Optional.empty(), SessionNames.NONE);
    }

    /** As values stand by themselves: "Iran (Islamic Republic of)". */
    public static ValueWords inLists(Language language) {
        return new ValueWords(language, Form.LIST, Optional.empty(), Optional.empty(), SessionNames.NONE);
    }

    /**
     * The same, of one session.
     *
     * @param body whose offices and working groups are meant
     * @param calendar by whose clocks times are told
     * @param names that the session gave
     */
    public static ValueWords inLists(
            Language language, BodyProfile body, SessionCalendar calendar, SessionNames names) {
        return new ValueWords(language, Form.LIST, Optional.of(body), Optional.of(calendar), names);
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
            case TextNumber number -> number.toString();
            case RuleNumber rule -> rule.value();
            case ParticipantCode participant -> name(participant);
            case GroupCode group -> name(group);
            case Category category -> name(category);
            case OfficeCode office ->
                body.flatMap(ours -> ours.office(office))
                        .map(known -> of(known.name()))
                        .orElse(office.value());
            case DocumentKind kind ->
                body.flatMap(ours -> ours.documents(kind))
                        .map(known -> known.name())
                        .map(this::of)
                        .orElseGet(() -> constant("document-kind", kind.value()));
            case DraftKind kind ->
                body.flatMap(ours -> ours.texts(kind))
                        .map(known -> known.name())
                        .map(this::of)
                        .orElseGet(() -> constant("draft-kind", kind.value()));
            case WorkingGroupCode group ->
                body.flatMap(ours -> ours.workingGroup(group))
                        .map(known -> of(known.name()))
                        .orElse(group.value());
            case BodyProfile profile -> profile.digest().value().substring(0, DIGITS_THAT_TELL_APART);
            case SubsidiaryOrgan organ ->
                names.organ(organ)
                        .or(() -> body.flatMap(ours -> ours.ownOrgan(organ)).map(OrganOfABody.Own::name))
                        .map(this::of)
                        .orElse(organ.code());
            case MeetingNumber meeting -> say(meeting);
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

    /**
     * What those are called of whom the body is made up, one ({@code partyWord}) and several ({@code partiesWord}):
     * parties where it is known by an instrument, else members, unless the profile has names for them.
     */
    public Map<String, String> membership() {
        Optional<Capacity> own = body.flatMap(BodyProfile::principal);
        String usual = body.filter(ours -> ours.instrument().isEmpty()).isPresent() ? "member" : "party";
        return Map.of(
                "partyWord",
                own.flatMap(Capacity::one).map(this::of).orElseGet(() -> values.say(usual + ".one")),
                "partiesWord",
                own.flatMap(Capacity::several).map(this::of).orElseGet(() -> values.say(usual + ".several")));
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

    /** A message whose slots are components of a record, or {@linkplain #membership() of the body}. */
    public String say(Phrasebook messages, String key, Record value) {
        Set<String> asked = messages.slots(key);
        Map<String, Object> slots = new HashMap<>(membership());
        Components.of(value).forEach((name, component) -> {
            if (asked.contains(name)) {
                slots.put(name, slot(component.orElse(null)));
            }
        });
        return messages.say(key, slots);
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

    /** What the body has no name for, and the program none either, is shown as it was given. */
    private String constant(String vocabulary, String code) {
        String key = vocabulary + "." + code;
        return values.has(key) ? say(key, Map.of("form", choice())) : code;
    }

    private String say(MeetingNumber meeting) {
        // The number names the meeting and counts nothing, so that nothing parts its thousands.
        String number =
                say("meeting.number", Map.of("number", meeting.number())).replaceAll(BETWEEN_DIGITS, "");
        return switch (meeting.organ()) {
            case StandingOrgan organ -> say("meeting." + organ.code(), Map.of("form", choice(), "number", number));
            case SubsidiaryOrgan organ ->
                say("meeting.subsidiary", Map.of("form", choice(), "number", number, "organ", of(organ)));
        };
    }

    private String say(String key, Map<String, Object> slots) {
        return values.say(key, slots);
    }

    private String choice() {
        return Kebab.of(form);
    }

    /** A code that nobody bears is shown as it was given. */
    private String name(ParticipantCode code) {
        return directory()
                .participant(code)
                .map(participant -> participant.names().inAny(language, form))
                .or(() -> names.delegation(code).flatMap(Delegation::ownName).map(this::of))
                .orElse(code.value());
    }

    /** As the body calls one or several in it; else as the directory does, or as it was given. */
    private String name(Category code) {
        boolean several = form == Form.LIST;
        return body.flatMap(ours -> ours.capacity(code))
                .flatMap(capacity -> several ? capacity.several() : capacity.one())
                .or(() ->
                        UsualCategories.standard().find(code).map(usual -> several ? usual.plural() : usual.singular()))
                .map(this::of)
                .orElse(code.value());
    }

    private Directory directory() {
        return body.map(BodyProfile::directory).orElseGet(Directory::standard);
    }

    private String name(GroupCode code) {
        return directory()
                .group(code)
                .map(group -> group.names().inAny(language, form))
                .orElse(code.value());
    }

    private String joined(Stream<?> several) {
        List<String> words = several.map(this::of).toList();
        return ListFormatter.getInstance(locale()).format(words);
    }

    private Locale locale() {
        return language.locale();
    }

    private String inWhateverLanguage(Wording wording) {
        Language other = wording.insteadIn(body.map(BodyProfile::languages).orElse(List.of()));
        return wording.in(other).orElseThrow();
    }
}
