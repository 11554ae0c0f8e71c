package org.rapporteur.report.words;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;

/** The grammar by which a language joins, counts and dates. What depends on the sentence stands in the phrasebook. */
interface Grammar {
    /** "A, B and C". */
    String list(List<String> items);

    /** The same, where items contain commas of their own. */
    String longList(List<String> items);

    /** Names as they stand in a list after a colon, where some languages drop the article. */
    String enumerated(List<String> names);

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

    /** "1st and 2nd meetings". */
    String meetings(List<Integer> numbers);

    /** A long enumeration without "and", parted by what the language uses for it. */
    String enumeration(List<String> items);

    /** The ordinal of a session of a working group: "thirteenth". */
    String workingGroupSession(int number);

    /** The ordinal that a session bears: "twelfth". */
    String session(int number);

    /** The number of a chapter, without punctuation. */
    String chapter(int number);

    /** "2(d)" as the language prints it. */
    String item(ItemNumber number);

    /** "rule 22", "rules 14 to 17". */
    String rule(String number);

    static Grammar of(Language language) {
        return switch (language) {
            case CHINESE -> new ChineseGrammar();
            case ENGLISH -> new EnglishGrammar();
            case ARABIC, FRENCH, RUSSIAN, SPANISH ->
                throw new IllegalStateException(
                        "there are formulas of reports in %s, but no grammar".formatted(language));
        };
    }
}
