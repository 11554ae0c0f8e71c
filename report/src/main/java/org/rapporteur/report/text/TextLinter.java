package org.rapporteur.report.text;

import java.util.List;

/** Reads a text as an editor would and says what looks wrong; it prefers to overlook a flaw to crying wolf. */
public final class TextLinter {
    private static final List<Check> CHECKS = List.of(
            new NumberingCheck(),
            new EndingCheck(),
            new FootnoteCheck(),
            new WordCheck(),
            new PairCheck(),
            new AnnexCheck(),
            new SpellingCheck());

    private TextLinter() {}

    /** The warnings, kind by kind, each kind in reading order. */
    public static List<Warning> warnings(AdoptedText text) {
        return CHECKS.stream().flatMap(check -> check.warnings(text)).toList();
    }
}
