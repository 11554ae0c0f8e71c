package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Secretariat;
import org.rapporteur.events.body.BodyProfile.Treaty;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.body.KindOfText;
import org.rapporteur.events.body.OrganOfABody;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.words.ValueWords;
import org.rapporteur.report.document.FootnoteCounter;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.outline.IssuedDraft;
import org.rapporteur.report.outline.When;

/** The context every formula can draw on while one document is being written in one language. */
final class WritingContext {
    final FactIndex index;
    final Language language;
    final ReportMessages messages;
    final Grammar grammar;
    final Names names;
    final Mentions mentions = new Mentions();
    final FootnoteCounter footnotes = new FootnoteCounter();
    /** The number of the chapter in which the texts adopted stand. */
    final OptionalInt chapterOfTexts;

    private final Map<String, Object> always;

    /** Of a document that does not print the texts adopted. */
    WritingContext(FactIndex index, Language language) {
        this(index, language, OptionalInt.empty());
    }

    WritingContext(FactIndex index, Language language, OptionalInt chapterOfTexts) {
        this.chapterOfTexts = chapterOfTexts;
        this.index = index;
        this.language = language;
        this.messages = ReportMessages.of(index.body(), language);
        this.grammar = messages.grammar();
        this.names = new Names(index, messages);
        this.always = always();
    }

    BodyProfile body() {
        return index.body();
    }

    SessionScheduled session() {
        return index.session();
    }

    /** The slots that every formula may use, to which a formula adds its own. */
    Map<String, Object> slots() {
        return new HashMap<>(always);
    }

    private Map<String, Object> always() {
        Map<String, Object> slots = new HashMap<>(values().membership());
        String brief = names.in(body().names().brief());
        slots.put("body", brief);
        slots.put("president", office(body().presidingOffice()));
        slots.put("bodyCapital", capital(brief));
        slots.put("bureau", organ(StandingOrgan.BUREAU));
        slots.put("bureauCapital", capital(organ(StandingOrgan.BUREAU)));
        slots.put("extendedBureau", organ(StandingOrgan.EXTENDED_BUREAU));
        slots.put("committeeOfTheWhole", organ(StandingOrgan.COMMITTEE_OF_THE_WHOLE));
        slots.put("secretariat", messages.say("secretariat"));
        slots.put("bodyFull", names.in(body().names().full()));
        String called = called();
        slots.put("session", called);
        slots.put("next", session(session().number() + 1));
        slots.put("place", names.in(session().place()));
        slots.put("sessionCapital", capital(called));
        slots.put("held", list(inParts("session-part", grammar::period)));
        slots.put("placeAndDates", String.join("; ", inParts("session-part.alone", grammar::periodAlone)));
        return slots;
    }

    /** What the session is called. */
    private String called() {
        return Optional.ofNullable(session().name())
                .map(names::in)
                .orElseGet(() -> session(session().number(), session().ofKind()));
    }

    /** What another session is called that has this number in the series of this one. */
    String session(int number) {
        return session(number, session().ofKind().countedWith());
    }

    /** What a session is called that has this number among those of a kind. */
    String session(int number, SessionKind kind) {
        return messages.say(
                "session-called",
                Map.of(
                        "ordinal",
                        grammar.ordinalOfSession(number),
                        "year",
                        body().itsSessions().areKnownByYear() ? Integer.toString(number) : "none",
                        "kind",
                        selector(kind)));
    }

    /** Words on values of the body, as they stand in a sentence. */
    ValueWords values() {
        return ValueWords.inText(language, Optional.of(body()));
    }

    /** Where and when each part of the session was held; parts that follow one another in one place name it once. */
    private List<String> inParts(String formula, Function<DateRange, String> period) {
        Map<String, List<String>> periods = new LinkedHashMap<>();
        List<String> held = new ArrayList<>();
        for (SessionPart part : index.calendar().parts()) {
            String place = names.in(part.place() == null ? session().place() : part.place());
            if (!periods.containsKey(place)) {
                held.addAll(inPlaces(formula, periods));
                periods.clear();
            }
            periods.computeIfAbsent(place, _ -> new ArrayList<>()).add(period.apply(part.dates()));
        }
        held.addAll(inPlaces(formula, periods));
        return held;
    }

    private List<String> inPlaces(String formula, Map<String, List<String>> periods) {
        return periods.entrySet().stream()
                .map(there -> messages.say(formula, Map.of("place", there.getKey(), "period", list(there.getValue()))))
                .toList();
    }

    Map<String, Object> slots(String name, Object value) {
        Map<String, Object> slots = slots();
        slots.put(name, value);
        return slots;
    }

    /** The slots on a meeting: {@code at} with the body as subject, {@code on} without, and their parts. */
    Map<String, Object> slots(When when) {
        return slots(when, when.organ());
    }

    /** The same of what the committee of the whole does as the organs do that a session establishes. */
    Map<String, Object> slotsInOrgan(When when) {
        return slots(when, when.organBesideThePlenary());
    }

    private Map<String, Object> slots(When when, Optional<? extends Organ> organ) {
        Map<String, Object> slots = slots();
        slots.put("dates", grammar.dates(when.dates()));
        slots.put("meetings", when.numbers().isEmpty() ? "none" : grammar.meetings(when.numbers()));
        slots.put("mention", mentions.of(when).choice());
        slots.put("when", messages.say("when", slots));
        organ.ifPresent(_ -> slots.put("president", messages.say("chair-of-organ")));
        when.temporaryChair().ifPresent(chair -> slots.put("president", temporaryPresident(chair, true)));
        slots.put(
                "at",
                messages.say(
                        "at", organ.map(met -> with(slots, "body", organ(met))).orElse(slots)));
        slots.put(
                "on",
                organ.map(met -> messages.say("on.organ", with(slots, "organ", organ(met))))
                        .orElseGet(() -> messages.say("on", slots)));
        return slots;
    }

    /**
     * Who presides without being an officer.
     *
     * @param alone in the place of the President, before whom formulas have an article
     */
    String temporaryPresident(TemporaryChair chair, boolean alone) {
        Map<String, Object> slots = slots("form", alone ? "alone" : "first");
        return switch (chair.by()) {
            case HEAD_OF_SECRETARIAT -> alone ? names.in(body().secretariat().head()) : headOfSecretariat();
            case SECRETARIAT -> messages.say("temporary-president.secretariat", slots);
            case HEAD_OF_DELEGATION -> {
                slots.put("state", names.of(Objects.requireNonNull(chair.state())));
                yield messages.say("temporary-president.delegation", slots);
            }
        };
    }

    String headOfSecretariat() {
        Secretariat secretariat = body().secretariat();
        return messages.say(
                "secretariat.head",
                Map.of(
                        "full", names.in(secretariat.full()),
                        "brief", names.in(secretariat.abbreviation()),
                        "head", names.in(secretariat.head())));
    }

    /** Puts who presides over a meeting, and what met, in the place of the President and the body. */
    void putOrgan(Map<String, Object> slots, MeetingNumber meeting) {
        if (!meeting.isPlenary()) {
            slots.put("president", messages.say("chair-of-organ"));
            slots.put("body", organ(meeting.organ()));
        }
    }

    /** "rule 22", or {@code none} where the number is not known; also with a capital. */
    Map<String, Object> withRule(Map<String, Object> slots, RuleTopic topic) {
        String rule = body().rule(topic).map(grammar::rule).orElse("none");
        slots.put("rule", rule);
        slots.put("ruleCapital", capital(rule));
        return slots;
    }

    String rule(RuleTopic topic) {
        return body().rule(topic).map(grammar::rule).orElse("none");
    }

    /** What the rule on a topic provides, or {@code none} where the body has not told it. */
    String ruleText(RuleTopic topic) {
        return wordsOrNone(body().ruleText(topic).orElse(null));
    }

    /** The rule on motions of a kind, or {@code none} where its number is not known. */
    String ruleOn(MotionKind motion) {
        return body().motion(motion).ruleNumber().map(grammar::rule).orElse("none");
    }

    /** A name of the instrument whose parties make up the body, or {@code none} where the body has members instead. */
    String treaty(Function<Treaty, Wording> name) {
        return body().instrument().map(name).map(names::in).orElse("none");
    }

    /** To whom the document goes, as its head says; nothing where the body says nothing of it there. */
    Optional<String> distribution() {
        return Optional.of(messages.say("title.distribution")).filter(said -> !said.isEmpty());
    }

    /** Two sentences of a paragraph are parted by this. */
    String space() {
        return joint("space");
    }

    /** What joins two parts; an underscore in the phrasebook stands for a space, which its file format would drop. */
    String joint(String key) {
        return messages.say(key).replace("_", " ");
    }

    String organ(Organ organ) {
        return switch (organ) {
            case StandingOrgan standing -> messages.say("organ." + standing.code());
            case SubsidiaryOrgan other ->
                index.all(OrganEstablished.class, fact -> fact.organ().equals(other)).stream()
                        .findFirst()
                        .map(noted -> noted.fact().name())
                        .or(() -> body().ownOrgan(other).map(OrganOfABody.Own::name))
                        .map(names::in)
                        .orElse(other.code());
        };
    }

    /** The committee that examined the credentials, or {@code none} where the bureau did. */
    String credentialsCommittee() {
        return index.last(CredentialsExamined.class)
                .map(noted -> noted.fact().meeting().organ())
                .filter(SubsidiaryOrgan.class::isInstance)
                .map(this::organ)
                .orElse("none");
    }

    private static Map<String, Object> with(Map<String, Object> slots, String name, Object value) {
        Map<String, Object> more = new HashMap<>(slots);
        more.put(name, value);
        return more;
    }

    String person(Person person) {
        return messages.say("officer", Map.of("name", person.name(), "state", names.label(person.state())));
    }

    String office(OfficeCode code) {
        return names.in(body().office(code).orElseThrow().name());
    }

    String officer(Officer officer) {
        return messages.say("officer", Map.of("name", officer.name(), "state", names.label(officer.state())));
    }

    String item(ItemNumber number) {
        return grammar.item(number);
    }

    /** The title as the report cites it: a sub-item of substance after the title of its item. */
    String titleOf(ItemNumber number) {
        var item = index.item(number).orElseThrow();
        String own = names.in(item.title());
        boolean citedAlone = !number.isSubItem() || item.role() != org.rapporteur.events.value.ItemRole.SUBSTANTIVE;
        return citedAlone
                ? own
                : index.item(number.main())
                        .map(main -> messages.say("item.title", Map.of("main", names.in(main.title()), "sub", own)))
                        .orElse(own);
    }

    /** Words that stand inside a sentence: where they were written as one, their full stop goes. */
    String phrase(Wording given) {
        return names.in(given).replaceFirst("[.。]$", "");
    }

    /** The same; {@code none} where there are none. */
    String phraseOrNone(@Nullable Wording given) {
        return given == null ? "none" : phrase(given);
    }

    String list(List<String> items) {
        return grammar.list(items);
    }

    /** The same; {@code none} where there are none, which formulas take for that. */
    String listOrNone(List<String> items) {
        return items.isEmpty() ? "none" : list(items);
    }

    /** "A/L.8 and Corr.1": a draft with what mends it. */
    String cited(IssuedDraft draft) {
        DocumentSymbols symbols = body().documentSymbols();
        return list(Stream.concat(
                        Stream.of(draft.symbol().value()),
                        draft.corrigenda().stream().map(symbols::behind))
                .toList());
    }

    /** Words in the language of the report; {@code none} where there are none. */
    String wordsOrNone(@Nullable Wording given) {
        return given == null ? "none" : names.in(given);
    }

    /** The name that the body has for documents of a kind; nothing where they are called as in any body. */
    Optional<String> nameOf(DocumentKind kind) {
        return body().documents(kind)
                .flatMap(known -> Optional.ofNullable(known.name()))
                .map(names::in);
    }

    /** What a text of a kind is called, in the singular. */
    String kind(DraftKind kind) {
        return name(kind, KindOfText::name, "kind.");
    }

    String kinds(DraftKind kind) {
        return name(kind, KindOfText::plural, "kinds.");
    }

    /** By the name that the body has for it, or as in any body; what neither knows is called by its code. */
    private String name(DraftKind kind, Function<KindOfText, @Nullable Wording> own, String formulas) {
        String formula = formulas + kind.value();
        return body().texts(kind)
                .flatMap(known -> Optional.ofNullable(own.apply(known)))
                .map(names::in)
                .orElseGet(() -> messages.has(formula) ? messages.say(formula) : kind.value());
    }

    /** The name of a constant as the keys of formulas spell it. */
    static String choice(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a constant as a selector inside a formula, where no hyphen may stand. */
    static String selector(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String yes(boolean condition) {
        return condition ? "yes" : "no";
    }

    /** Whether words that people chose end as a sentence does, so that nothing is put after them. */
    static boolean endsASentence(String words) {
        return words.endsWith(".") || words.endsWith("。");
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
