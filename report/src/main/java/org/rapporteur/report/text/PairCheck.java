package org.rapporteur.report.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brackets and quotation marks come in pairs. Single quotation marks are left out (they are apostrophes, too), and a
 * full-width bracket may have a half-width partner: converters from PDF do that.
 */
final class PairCheck implements Check {
    private static final String OPENING = "([{“「『《〈（［";
    private static final String CLOSING = ")]}”」』》〉）］";
    /** For each kind of mark the family in which a wrong partner is still meant as a partner. */
    private static final String FAMILY = "([{“「『《《([";
    /** For each kind of mark what it counts as: full-width brackets are brackets. */
    private static final String KIND = "([{“「『《〈([";

    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        return Located.in(text)
                .flatMap(located -> unpaired(located.words()).stream()
                        .map(mark -> new Warning(located.place(), Flaw.UNPAIRED, mark)));
    }

    private static List<String> unpaired(String words) {
        Deque<Character> open = new ArrayDeque<>();
        List<String> unpaired = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            char mark = words.charAt(i);
            if (OPENING.indexOf(mark) >= 0) {
                open.push(mark);
            }
            if (CLOSING.indexOf(mark) >= 0) {
                close(mark, open, unpaired);
            }
        }
        open.descendingIterator().forEachRemaining(mark -> unpaired.add(mark.toString()));
        return unpaired;
    }

    private static void close(char mark, Deque<Character> open, List<String> unpaired) {
        char family = FAMILY.charAt(CLOSING.indexOf(mark));
        if (open.stream().noneMatch(opening -> FAMILY.charAt(OPENING.indexOf(opening)) == family)) {
            unpaired.add(String.valueOf(mark));
            return;
        }
        char partner = open.pop();
        while (FAMILY.charAt(OPENING.indexOf(partner)) != family) {
            unpaired.add(String.valueOf(partner));
            partner = open.pop();
        }
        if (KIND.charAt(OPENING.indexOf(partner)) != KIND.charAt(CLOSING.indexOf(mark))) {
            unpaired.add(partner + " … " + mark);
        }
    }
}
