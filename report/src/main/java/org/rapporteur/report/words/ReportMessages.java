package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Inline;

/** The formulas of one language, each with the slots that its grammar needs there. */
final class ReportMessages {
    private static final Phrasebooks REPORT = Phrasebooks.withSlotsOfTheirOwn("report");

    static {
        REPORT.languages().forEach(language -> Grammar.of(language, List.of()));
    }

    /** Stands in a formatted text for an inline that is not words; the private use area has no other use here. */
    private static final char FIRST_MARK = '\uE000';

    private final Phrasebook formulas;
    private final Grammar grammar;

    private ReportMessages(Phrasebook formulas, Grammar grammar) {
        this.formulas = formulas;
        this.grammar = grammar;
    }

    /** The languages that have formulas, each with its {@link Grammar}. */
    static Set<Language> languages() {
        return REPORT.languages();
    }

    /** What the body words in its own way it says so, and how it declines its names. */
    static ReportMessages of(BodyProfile body, Language language) {
        UnsupportedLanguage.unlessSupported(language);
        return new ReportMessages(
                REPORT.in(language).with(body.formulasIn(language)), Grammar.of(language, body.inflections()));
    }

    Grammar grammar() {
        return grammar;
    }

    Language language() {
        return formulas.language();
    }

    /** What a language is called: as United Nations reports call theirs, any other as its own locale does. */
    String name(Language other) {
        String key = "language." + other.tag();
        return has(key) ? say(key) : other.locale().getDisplayName(language().locale());
    }

    String say(String key) {
        return formulas.say(key);
    }

    /** A formula with its slots filled. */
    String say(String key, Map<String, ?> slots) {
        return formulas.say(key, inflected(formulas.slots(key), slots));
    }

    /** The slots, and such forms of what stands in them as a formula asks for. */
    private Map<String, ?> inflected(Set<String> asked, Map<String, ?> slots) {
        if (slots.keySet().containsAll(asked)) {
            return slots;
        }
        Map<String, Object> more = new HashMap<>(slots);
        asked.stream()
                .filter(slot -> !slots.containsKey(slot))
                .forEach(slot -> grammar.forms().forEach((form, of) -> {
                    if (slot.endsWith(form) && slots.get(stem(slot, form)) instanceof String word) {
                        more.put(slot, of.apply(word));
                    }
                }));
        return more;
    }

    private static String stem(String slot, String form) {
        return slot.substring(0, slot.length() - form.length());
    }

    boolean has(String key) {
        return formulas.has(key);
    }

    /** A formula some of whose slots are filled by links or other inlines. */
    List<Inline> tell(String key, Map<String, ?> slots) {
        List<Inline> marked = new ArrayList<>();
        Map<String, Object> texts = new HashMap<>();
        slots.forEach((slot, value) -> {
            if (value instanceof Inline inline) {
                texts.put(slot, String.valueOf((char) (FIRST_MARK + marked.size())));
                marked.add(inline);
            } else {
                texts.put(slot, value);
            }
        });
        return split(say(key, texts), marked);
    }

    private static List<Inline> split(String text, List<Inline> marked) {
        List<Inline> inlines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int mark = text.charAt(i) - FIRST_MARK;
            if (mark >= 0 && mark < marked.size()) {
                addWords(inlines, text.substring(start, i));
                inlines.add(marked.get(mark));
                start = i + 1;
            }
        }
        addWords(inlines, text.substring(start));
        return inlines;
    }

    private static void addWords(List<Inline> inlines, String text) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Words(text));
        }
    }
}
