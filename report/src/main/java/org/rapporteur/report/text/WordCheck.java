package org.rapporteur.report.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.events.value.Language;

/** Placeholders left over, and words of another language in a Chinese sentence; names and symbols are capitalized. */
final class WordCheck implements Check {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<![A-Za-z])(?:XX+|xx+|TBD|TBC)(?![A-Za-z])|\\[(?:…|\\.\\.\\.)]");
    private static final Pattern FOREIGN = Pattern.compile("(?<=\\p{IsHan}) *([a-z]{2,}) *(?=\\p{IsHan})");

    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        return Located.in(text).flatMap(located -> {
            Stream<Warning> placeholders = found(PLACEHOLDER, located)
                    .map(match -> new Warning(located.place(), Flaw.PLACEHOLDER, match.group()));
            if (!text.language().equals(Language.CHINESE)) {
                return placeholders;
            }
            return Stream.concat(
                    placeholders,
                    found(FOREIGN, located)
                            .map(match -> new Warning(located.place(), Flaw.FOREIGN_WORD, match.group(1))));
        });
    }

    private static Stream<MatchResult> found(Pattern pattern, Located located) {
        return pattern.matcher(located.words()).results();
    }
}
