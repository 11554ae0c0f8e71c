package org.rapporteur.events.value;

import java.util.List;
import java.util.OptionalInt;

/** Numbers as the Romans wrote them. */
public final class RomanNumeral {
    private static final List<String> DIGITS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final List<Integer> THEIR_VALUES = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

    private RomanNumeral() {}

    public static String of(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < DIGITS.size(); i++) {
            int value = THEIR_VALUES.get(i);
            roman.append(DIGITS.get(i).repeat(rest / value));
            rest %= value;
        }
        return roman.toString();
    }

    /** The number that is written so in capitals; nothing if none is. */
    static OptionalInt read(String text) {
        int number = 0;
        String rest = text;
        for (int i = 0; i < DIGITS.size(); i++) {
            while (rest.startsWith(DIGITS.get(i))) {
                number += THEIR_VALUES.get(i);
                rest = rest.substring(DIGITS.get(i).length());
            }
        }
        return number > 0 && rest.isEmpty() && of(number).equals(text) ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
