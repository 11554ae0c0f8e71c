package org.rapporteur.report.words;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.Inflection;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;

/** German as minutes of assemblies are written: numbers to twelve in words, names declined by their articles. */
final class GermanGrammar implements Grammar {
    private static final int LAST_IN_WORDS = 12;
    /** Keeps a number and what it counts, or the sign of a paragraph and its number, on one line. */
    private static final String NO_BREAK = "\u00a0";

    private final ListFormatter lists = ListFormatter.getInstance(ULocale.GERMAN);
    private final RuleBasedNumberFormat words =
            new RuleBasedNumberFormat(ULocale.GERMAN, RuleBasedNumberFormat.SPELLOUT);
    private final NumberFormat roman = NumberFormat.getInstance(new ULocale("de@numbers=roman"));
    private final Map<String, Inflection> inflections;

    /** @param inflections of all languages, of which those of German names are taken */
    GermanGrammar(List<Inflection> inflections) {
        this.inflections = inflections.stream()
                .filter(inflection -> inflection.language().equals(Language.GERMAN))
                .collect(toMap(Inflection::name, Function.identity(), (first, again) -> first));
    }

    @Override
    public Map<String, UnaryOperator<String>> forms() {
        return Map.of(
                "Genitive", name -> declined(name, Inflection::genitive, GermanName::genitive),
                "Dative", name -> declined(name, Inflection::dative, GermanName::dative),
                "Accusative", name -> declined(name, Inflection::accusative, GermanName::accusative),
                "Alone", this::alone,
                "Its",
                        name -> GermanName.in(name)
                                .map(known -> known.article().its())
                                .orElse("ihr"),
                "To", this::to,
                "Capital", WritingContext::capital);
    }

    /** "zum Antrag", "zur Tagesordnung". */
    private String to(String name) {
        return ("zu " + declined(name, Inflection::dative, GermanName::dative))
                .replaceFirst("^zu dem ", "zum ")
                .replaceFirst("^zu der ", "zur ");
    }

    private String alone(String name) {
        return declined(name, Inflection::alone, GermanName::alone);
    }

    private String declined(
            String name, Function<Inflection, @Nullable String> told, Function<GermanName, String> byRule) {
        Inflection inflection = inflections.get(name);
        String form = inflection == null ? null : told.apply(inflection);
        return form == null ? GermanName.in(name).map(byRule).orElse(name) : form;
    }

    @Override
    public String list(List<String> items) {
        return lists.format(items);
    }

    @Override
    public String longList(List<String> items) {
        return Grammar.bySemicolons(items, " sowie ");
    }

    @Override
    public String enumerated(List<String> names) {
        return list(names.stream().map(this::alone).toList());
    }

    @Override
    public String office(String name, long holders) {
        Inflection inflection = inflections.get(name);
        String plural = inflection == null ? null : inflection.plural();
        return holders == 1 || plural == null ? name : plural;
    }

    @Override
    public String count(int number) {
        return number > LAST_IN_WORDS ? Integer.toString(number) : words.format(number);
    }

    @Override
    public String initialCount(int number) {
        return WritingContext.capital(count(number));
    }

    @Override
    public String dates(List<LocalDate> dates) {
        return joined(dates, month -> name(month) + " " + month.getYear());
    }

    @Override
    public String datesOfTheYear(List<LocalDate> dates) {
        return joined(dates, GermanGrammar::name);
    }

    private String joined(List<LocalDate> dates, Function<YearMonth, String> named) {
        Map<YearMonth, List<String>> days = dates.stream()
                .collect(Collectors.groupingBy(
                        YearMonth::from,
                        LinkedHashMap::new,
                        Collectors.mapping(date -> date.getDayOfMonth() + ".", Collectors.toList())));
        return list(days.entrySet().stream()
                .map(month -> list(month.getValue()) + NO_BREAK + named.apply(month.getKey()))
                .toList());
    }

    @Override
    public String period(DateRange dates) {
        if (!dates.to().isAfter(dates.from().plusDays(1))) {
            return "am " + dates(dates.from().datesUntil(dates.to().plusDays(1)).toList());
        }
        return "vom " + from(dates) + " bis " + full(dates.to());
    }

    @Override
    public String periodAlone(DateRange dates) {
        if (dates.from().equals(dates.to())) {
            return full(dates.to());
        }
        boolean oneMonth = YearMonth.from(dates.from()).equals(YearMonth.from(dates.to()));
        return from(dates) + (oneMonth ? "–" : " – ") + full(dates.to());
    }

    @Override
    public String periods(List<DateRange> periods) {
        return list(periods.stream().map(this::period).toList());
    }

    @Override
    public String meetings(List<Integer> numbers) {
        return list(Rows.listed(numbers, number -> number + ".", (first, last) -> first + " bis " + last)) + NO_BREAK
                + "Sitzung";
    }

    @Override
    public String enumeration(List<String> items) {
        return String.join("; ", items);
    }

    @Override
    public String workingGroupSession(int number) {
        return number + ".";
    }

    @Override
    public String ordinalOfSession(int number) {
        return number + ".";
    }

    @Override
    public String chapter(int number) {
        return roman.format(number);
    }

    @Override
    public String item(ItemNumber number) {
        return number.value().replace("(", NO_BREAK).replace(")", "");
    }

    @Override
    public String rule(String number) {
        return number.contains("–") ? "§§" + NO_BREAK + number.replace("–", " bis ") : "§" + NO_BREAK + number;
    }

    private static String from(DateRange dates) {
        if (dates.from().getYear() != dates.to().getYear()) {
            return full(dates.from());
        }
        return dates.from().getMonth() == dates.to().getMonth()
                ? dates.from().getDayOfMonth() + "."
                : dates.from().getDayOfMonth() + "." + NO_BREAK + name(YearMonth.from(dates.from()));
    }

    private static String full(LocalDate date) {
        return date.getDayOfMonth() + "." + NO_BREAK + name(YearMonth.from(date)) + " " + date.getYear();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }
}
