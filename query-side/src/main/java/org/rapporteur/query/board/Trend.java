package org.rapporteur.query.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The growth of a number as a small line: the points of an SVG polyline in a box of {@value #WIDTH} by
 * {@value #HEIGHT}.
 */
final class Trend {
    static final int WIDTH = 72;
    static final int HEIGHT = 18;

    private Trend() {}

    /** The line from a beginning with no sponsors to the last change; empty if there was none. */
    static String of(List<DraftCard.Sponsors> growth, Instant beginning) {
        if (growth.isEmpty()) {
            return "";
        }
        double span = Math.max(
                1, Duration.between(beginning, growth.getLast().since()).toSeconds());
        int most = growth.stream().mapToInt(DraftCard.Sponsors::number).max().orElse(1);
        StringBuilder points = new StringBuilder();
        int before = 0;
        for (DraftCard.Sponsors step : growth) {
            double x = WIDTH * 0.9 * Duration.between(beginning, step.since()).toSeconds() / span;
            // A step, not a slope: sponsors do not join by halves.
            point(points, x, before, most);
            point(points, x, step.number(), most);
            before = step.number();
        }
        point(points, WIDTH, before, most);
        return points.toString().strip();
    }

    private static void point(StringBuilder points, double x, int number, int most) {
        double y = HEIGHT - 1 - (HEIGHT - 2.0) * number / Math.max(1, most);
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
}
