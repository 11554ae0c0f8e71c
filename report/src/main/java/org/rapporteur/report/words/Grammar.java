package org.rapporteur.report.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.events.body.Inflection;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;

/** The grammar by which a language joins, counts and dates. What depends on the sentence stands in the phrasebook. */
interface Grammar {
    Map<String, UnaryOperator<String>> UNCHANGED = Map.of(
            "Genitive", UnaryOperator.identity(),
            "Dative", UnaryOperator.identity(),
            "Accusative", UnaryOperator.identity(),
            "Alone", UnaryOperator.identity(),
            "Its", UnaryOperator.identity(),
            "To", UnaryOperator.identity(),
            "Capital", WritingContext::capital);

    /** "A, B and C". */
    String list(List<String> items);

    /** The same, where items contain commas of their own. */
    String longList(List<String> items);

    /** Items parted by semicolons, with these words before the last. */
    static String bySemicolons(List<String> items, String beforeTheLast) {
        return items.size() < 2
                ? String.join("", items)
                : String.join("; ", items.subList(0, items.size() - 1)) + beforeTheLast + items.getLast();
    }

    /** Names as they stand in a list after a colon, where some languages drop the article. */
    String enumerated(List<String> names);

    /** The name of an office as so many hold it: "Vice-Chairmen". */
    String office(String name, long holders);

    /** A number in running text: in words where the language writes small numbers in words. */
    String count(int number);

    /** A number at the beginning of a sentence. */
    String initialCount(int number);

    /** "14, 15 and 16 October 2024", in order. */
    String dates(List<LocalDate> dates);

    /** The same where the year was just said. */
    String datesOfTheYear(List<LocalDate> dates);

    /** "from 14 to 18 October 2024". */
    String period(DateRange dates);

    /** "14–18 October 2024", standing alone. */
    String periodAlone(DateRange dates);

    /** "2 and 3 October 2023 and 8 and 9 July 2024": the days of several short meetings. */
    String periods(List<DateRange> periods);

    /** "1st and 2nd meetings", "2nd to 24th meetings". */
    String meetings(List<Integer> numbers);

    /** A long enumeration without "and", parted by what the language uses for it. */
    String enumeration(List<String> items);

    /** The ordinal of a session of a working group: "thirteenth". */
    String workingGroupSession(int number);

    /** The ordinal that a session bears: "twelfth". */
    String ordinalOfSession(int number);

    /** The number of a chapter, without punctuation. */
    String chapter(int number);

    /** "2(d)" as the language prints it. */
    String item(ItemNumber number);

    /** "rule 22", "rules 14 to 17". */
    String rule(String number);

    /**
     * The forms in which a formula can ask for what stands in a slot, by what it puts behind the name of that slot:
     * {@code bodyGenitive}. Where words do not change with the sentence, each is the word itself; so formulas that a
     * body words in its own way can ask for what those of another language ask for.
     */
    default Map<String, UnaryOperator<String>> forms() {
        return UNCHANGED;
    }

    /** @param inflections of names that this grammar would decline otherwise */
    static Grammar of(Language language, List<Inflection> inflections) {
        return switch (language.tag()) {
            case "zh" -> new ChineseGrammar();
            case "en" -> new EnglishGrammar();
            case "de" -> new GermanGrammar(inflections);
            default ->
                throw new IllegalStateException(
                        "there are formulas of reports in %s, but no grammar".formatted(language));
        };
    }
}
