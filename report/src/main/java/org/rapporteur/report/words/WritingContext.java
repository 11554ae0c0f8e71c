package org.rapporteur.report.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Treaty;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.document.FootnoteCounter;
import org.rapporteur.report.facts.FactIndex;
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
    private final Map<String, Object> always;

    WritingContext(FactIndex index, Language language) {
        this.index = index;
        this.language = language;
        this.messages = ReportMessages.in(language);
        this.grammar = Grammar.of(language);
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
        Map<String, Object> slots = new HashMap<>();
        String brief = names.in(body().names().brief());
        slots.put("body", brief);
        slots.put("president", office(body().presidingOffice()));
        slots.put("bodyCapital", capital(brief));
        slots.put("bodyFull", names.in(body().names().full()));
        slots.put("session", grammar.session(session().number()));
        slots.put("next", grammar.session(session().number() + 1));
        slots.put("place", names.in(session().place()));
        slots.put("sessionCapital", capital(grammar.session(session().number())));
        slots.put("held", list(inParts("session-part", grammar::period)));
        slots.put("placeAndDates", String.join("; ", inParts("session-part.alone", grammar::periodAlone)));
        return slots;
    }

    /** Where and when each part of the session was held. */
    private List<String> inParts(String formula, Function<DateRange, String> period) {
        return index.calendar().parts().stream()
                .map(part -> messages.say(
                        formula,
                        Map.of(
                                "place",
                                names.in(part.place() == null ? session().place() : part.place()),
                                "period",
                                period.apply(part.dates()))))
                .toList();
    }

    Map<String, Object> slots(String name, Object value) {
        Map<String, Object> slots = slots();
        slots.put(name, value);
        return slots;
    }

    /** The slots on a meeting: {@code at} with the body as subject, {@code on} without, and their parts. */
    Map<String, Object> slots(When when) {
        Map<String, Object> slots = slots();
        slots.put("dates", grammar.dates(when.dates()));
        slots.put("meetings", when.numbers().isEmpty() ? "none" : grammar.meetings(when.numbers()));
        slots.put("mention", mentions.of(when).choice());
        slots.put("when", messages.say("when", slots));
        slots.put("at", messages.say("at", slots));
        slots.put("on", messages.say("on", slots));
        return slots;
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

    /** A name of the instrument whose parties make up the body, or {@code none} where the body has members instead. */
    String treaty(Function<Treaty, Wording> name) {
        return body().instrument().map(name).map(names::in).orElse("none");
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
        return messages.say("organ." + organ.code());
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

    String list(List<String> items) {
        return grammar.list(items);
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

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
