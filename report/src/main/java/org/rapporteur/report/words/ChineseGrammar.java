package org.rapporteur.report.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;

/** Chinese as United Nations reports write it. */
final class ChineseGrammar implements Grammar {
    private final ListFormatter lists = ListFormatter.getInstance(ULocale.CHINESE);
    private final RuleBasedNumberFormat numerals =
            new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT);

    @Override
    public String list(List<String> items) {
        return lists.format(items);
    }

    @Override
    public String longList(List<String> items) {
        return String.join("；", items);
    }

    @Override
    public String enumerated(List<String> names) {
        return list(names);
    }

    @Override
    public String office(String name, long holders) {
        return name;
    }

    @Override
    public String count(int number) {
        return Integer.toString(number);
    }

    @Override
    public String initialCount(int number) {
        return count(number);
    }

    @Override
    public String dates(List<LocalDate> dates) {
        return list(IntStream.range(0, dates.size())
                .mapToObj(i -> i == 0 ? full(dates.get(i)) : after(dates.get(i - 1), dates.get(i)))
                .toList());
    }

    @Override
    public String datesOfTheYear(List<LocalDate> dates) {
        boolean oneMonth = dates.stream().map(LocalDate::getMonth).distinct().count() == 1;
        if (!oneMonth) {
            return list(dates.stream().map(ChineseGrammar::monthAndDay).toList());
        }
        return dates.getFirst().getMonthValue() + "月"
                + list(dates.stream()
                        .map(date -> Integer.toString(date.getDayOfMonth()))
                        .toList())
                + "日";
    }

    @Override
    public String period(DateRange dates) {
        return dates.from().equals(dates.to())
                ? full(dates.from())
                : full(dates.from()) + "至" + after(dates.from(), dates.to());
    }

    @Override
    public String periodAlone(DateRange dates) {
        return period(dates);
    }

    @Override
    public String periods(List<DateRange> periods) {
        return periods.stream().map(this::days).collect(Collectors.joining("及"));
    }

    private String days(DateRange dates) {
        boolean twoDays = dates.from().plusDays(1).equals(dates.to());
        return twoDays ? dates(List.of(dates.from(), dates.to())) : period(dates);
    }

    @Override
    public String meetings(List<Integer> numbers) {
        if (numbers.size() > 2) {
            List<String> listed = Rows.listed(numbers, String::valueOf, (first, last) -> first + "至" + last);
            return "第" + String.join("、", listed) + "次会议";
        }
        return list(numbers.stream().map(number -> "第" + number + "次").toList()) + "会议";
    }

    @Override
    public String enumeration(List<String> items) {
        return String.join("、", items);
    }

    @Override
    public String workingGroupSession(int number) {
        return "第" + numerals.format(number) + "次";
    }

    @Override
    public String ordinalOfSession(int number) {
        return numerals.format(number);
    }

    @Override
    public String chapter(int number) {
        return numerals.format(number);
    }

    @Override
    public String item(ItemNumber number) {
        return number.value();
    }

    @Override
    public String rule(String number) {
        return "第" + number.replace("–", "至") + "条";
    }

    private static String full(LocalDate date) {
        return date.getYear() + "年" + monthAndDay(date);
    }

    private static String monthAndDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String after(LocalDate previous, LocalDate date) {
        if (previous.getYear() != date.getYear()) {
            return full(date);
        }
        return previous.getMonth() == date.getMonth() ? date.getDayOfMonth() + "日" : monthAndDay(date);
    }
}
