package org.rapporteur.query.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.events.value.Tally;

/** The figures of a vote as they are typed: in favour, against and, if there were any, abstaining. */
final class Figures {
    /** Of whatever script a number can be read from: none of those beyond the first plane. */
    private static final String NUMBER = "([\\p{Nd}&&[\\x{0}-\\x{FFFF}]]{1,4})";

    /** What stands between them is the same both times. */
    private static final Pattern TYPED = Pattern.compile("%1$s([-‐–—−:/])%1$s(?:\\2%1$s)?".formatted(NUMBER));

    private Figures() {}

    /** Nothing where a word is something else. */
    static Optional<Tally> read(String word) {
        Matcher typed = TYPED.matcher(Line.alike(word));
        return typed.matches()
                ? Optional.of(Tally.of(
                        Integer.parseInt(typed.group(1)),
                        Integer.parseInt(typed.group(3)),
                        typed.group(4) == null ? 0 : Integer.parseInt(typed.group(4))))
                : Optional.empty();
    }

    /** As a line is written out, in full. */
    static String written(Tally tally) {
        return String.format(Locale.ROOT, "%d-%d-%d", tally.inFavour(), tally.against(), tally.abstaining());
    }
}
