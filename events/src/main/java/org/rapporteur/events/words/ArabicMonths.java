package org.rapporteur.events.words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import org.rapporteur.events.value.Language;

/** The organization gives a month both its names, that of the east and that of the west of the Arab countries. */
final class ArabicMonths {
    private static final List<String> OFFICIAL = List.of(
            "كانون الثاني/يناير",
            "شباط/فبراير",
            "آذار/مارس",
            "نيسان/أبريل",
            "أيار/مايو",
            "حزيران/يونيه",
            "تموز/يوليه",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر");

    private ArabicMonths() {}

    /** A date with its months named by both names. */
    static String in(String date) {
        String official = date;
        for (Month month : Month.values()) {
            official = official.replace(
                    month.getDisplayName(TextStyle.FULL, Language.ARABIC.locale()), OFFICIAL.get(month.getValue() - 1));
        }
        return official;
    }
}
