package org.rapporteur.events.body;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.RomanNumeral;
import org.rapporteur.events.value.Symbol;

/**
 * What the numbers of texts call a session.
 *
 * @param number counted from 1
 * @param symbolPrefix of its documents
 */
public record NumberedSession(int number, Symbol symbolPrefix) {
    private static final String NUMBER = "{session}";
    private static final String ROMAN = "{roman}";
    private static final String LETTER = "{letter}";
    private static final String DESIGNATION = "{designation}";

    static final List<String> BLANKS = List.of(NUMBER, ROMAN, LETTER, DESIGNATION);

    private static final int LETTERS = 26;

    public static NumberedSession of(SessionScheduled fact) {
        return new NumberedSession(fact.number(), fact.symbolPrefix());
    }

    /** What stands for each blank of a pattern. */
    Map<String, String> blanks() {
        return Map.of(
                NUMBER,
                Integer.toString(number),
                ROMAN,
                RomanNumeral.of(number),
                LETTER,
                letter(),
                DESIGNATION,
                designation());
    }

    /** The first session is A, the one after Z is AA. */
    private String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** As its documents call it, {@code ES-11} where their symbols begin with {@code A/ES-11}. */
    private String designation() {
        String prefix = symbolPrefix.value();
        return prefix.substring(prefix.lastIndexOf('/') + 1);
    }
}
