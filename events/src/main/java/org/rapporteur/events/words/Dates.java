package org.rapporteur.events.words;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Language;

/** Days and times as they are written in one language. */
final class Dates {
    private final Language language;
    private final Locale locale;

    Dates(Language language) {
        this.language = language;
        // The organization writes days before months, as the British do.
        this.locale = language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
    }

    /** 14 Oct 2024, 11:00. */
    String at(Instant instant, ZoneId zone) {
        return at(instant.atZone(zone).toLocalDateTime());
    }

    String at(LocalDateTime time) {
        return written(DateTimeFormatter.ofLocalizedPattern("yMMMdHm"), time);
    }

    /** 14 October 2024. */
    String day(LocalDate date) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date);
    }

    /** 14 – 18 October 2024; in Chinese with the word that official documents have for the dash. */
    String range(DateRange range) {
        boolean inChinese = language.equals(Language.CHINESE);
        // Months in full where they have names; in Chinese those would be written-out numbers.
        DateIntervalFormat format = DateIntervalFormat.getInstance(inChinese ? "yMMMd" : "yMMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        String written = format.format(new DateInterval(millis(range.from()), millis(range.to())));
        return inChinese ? written.replaceFirst("[ \u2009]*–[ \u2009]*", "至") : official(written);
    }

    private String written(DateTimeFormatter format, TemporalAccessor time) {
        return official(format.localizedBy(locale).format(time));
    }

    private String official(String written) {
        return language.equals(Language.ARABIC) ? ArabicMonths.in(written) : written;
    }

    private static long millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
