package org.rapporteur.report.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;

/** English as United Nations reports write it: British lists, day before month, numbers of sessions in words. */
final class EnglishGrammar implements Grammar {
    private static final int FIRST_IN_FIGURES = 10;

    private final ListFormatter lists = ListFormatter.getInstance(ULocale.UK);
    private final RuleBasedNumberFormat words = new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);
    private final RuleBasedNumberFormat ordinals = new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.ORDINAL);
    private final NumberFormat roman = NumberFormat.getInstance(new ULocale("en@numbers=roman"));

    @Override
    public String list(List<String> items) {
        return lists.format(items);
    }

    @Override
    public String longList(List<String> items) {
        return Grammar.bySemicolons(items, "; and ");
    }

    @Override
    public String enumerated(List<String> names) {
        return list(names.stream().map(name -> name.replaceFirst("^the ", "")).toList());
    }

    @Override
    public String office(String name, long holders) {
        if (holders == 1) {
            return name;
        }
        return name.endsWith("man") ? name.replaceFirst("man$", "men") : name + "s";
    }

    @Override
    public String count(int number) {
        return number < FIRST_IN_FIGURES ? words.format(number) : Integer.toString(number);
    }

    @Override
    public String initialCount(int number) {
        return WritingContext.capital(words.format(number));
    }

    @Override
    public String dates(List<LocalDate> dates) {
        List<String> months = new ArrayList<>();
        byMonth(dates).forEach((month, days) -> months.add(list(days) + " " + name(month) + " " + month.getYear()));
        return list(months);
    }

    @Override
    public String datesOfTheYear(List<LocalDate> dates) {
        List<String> months = new ArrayList<>();
        byMonth(dates).forEach((month, days) -> months.add(list(days) + " " + name(month)));
        return list(months);
    }

    private static Map<YearMonth, List<String>> byMonth(List<LocalDate> dates) {
        return dates.stream()
                .collect(Collectors.groupingBy(
                        YearMonth::from,
                        LinkedHashMap::new,
                        Collectors.mapping(date -> Integer.toString(date.getDayOfMonth()), Collectors.toList())));
    }

    @Override
    public String period(DateRange dates) {
        return dates.from().equals(dates.to())
                ? "on " + full(dates.to())
                : "from " + from(dates) + " to " + full(dates.to());
    }

    @Override
    public String periodAlone(DateRange dates) {
        return dates.from().equals(dates.to()) ? full(dates.to()) : from(dates) + "–" + full(dates.to());
    }

    @Override
    public String periods(List<DateRange> periods) {
        return list(periods.stream().map(this::days).toList());
    }

    private String days(DateRange dates) {
        boolean twoDays = dates.from().plusDays(1).equals(dates.to());
        return twoDays ? "on " + dates(List.of(dates.from(), dates.to())) : period(dates);
    }

    /** In digits; it names a meeting and counts nothing, so that nothing parts its thousands. */
    private String ordinal(int number) {
        return ordinals.format(number).replace(",", "");
    }

    @Override
    public String meetings(List<Integer> numbers) {
        String ordinalNumbers = list(Rows.listed(numbers, this::ordinal, (first, last) -> first + " to " + last));
        return ordinalNumbers + (numbers.size() == 1 ? " meeting" : " meetings");
    }

    @Override
    public String enumeration(List<String> items) {
        return longList(items);
    }

    @Override
    public String workingGroupSession(int number) {
        return words.format(number, "%spellout-ordinal");
    }

    @Override
    public String ordinalOfSession(int number) {
        return words.format(number, "%spellout-ordinal");
    }

    @Override
    public String chapter(int number) {
        return roman.format(number);
    }

    @Override
    public String item(ItemNumber number) {
        return number.value().replace("(", " (");
    }

    @Override
    public String rule(String number) {
        return number.contains("–") ? "rules " + number.replace("–", " to ") : "rule " + number;
    }

    private static String from(DateRange dates) {
        if (dates.from().getYear() != dates.to().getYear()) {
            return full(dates.from());
        }
        return dates.from().getMonth() == dates.to().getMonth()
                ? Integer.toString(dates.from().getDayOfMonth())
                : dates.from().getDayOfMonth() + " " + name(YearMonth.from(dates.from()));
    }

    private static String full(LocalDate date) {
        return date.getDayOfMonth() + " " + name(YearMonth.from(date)) + " " + date.getYear();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
