package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;

/** Numbers in their order, of which those that follow one another are drawn together where they are many. */
final class Rows {
    /** The reports on sessions name five meetings in a row one by one. */
    private static final int DRAWN_TOGETHER = 6;

    private Rows() {}

    /**
     * The numbers as they are listed.
     *
     * @param together what is written for a long row, of its first and its last number as they are written alone
     */
    static List<String> listed(List<Integer> numbers, IntFunction<String> alone, BinaryOperator<String> together) {
        List<String> listed = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int end = endOfRow(numbers, from);
            List<String> row =
                    numbers.subList(from, end).stream().map(alone::apply).toList();
            listed.addAll(row.size() < DRAWN_TOGETHER ? row : List.of(together.apply(row.getFirst(), row.getLast())));
            from = end;
        }
        return listed;
    }

    private static int endOfRow(List<Integer> numbers, int from) {
        int end = from + 1;
        while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
            end++;
        }
        return end;
    }
}
