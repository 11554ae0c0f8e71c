package org.rapporteur.report.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.report.document.Inline;

/** A text has the annexes it refers to, and refers to those it has. */
final class AnnexCheck implements Check {
    private static final Pattern CHINESE =
            Pattern.compile("本(?:决议|决定)的?(附件[一二三四五六七八九十]*)(?:[和及、](?:附件)?([一二三四五六七八九十]+))*");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\bannex(?:es)?((?: [IVX]+)?(?:(?:,| and|, and) [IVX]+)*) (?:to the present|hereto|below)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九十]+");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("\\b[IVX]+\\b");

    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        Set<String> present = new LinkedHashSet<>();
        text.annexes().forEach(annex -> present.add(name(annex.number())));
        Set<String> called = new LinkedHashSet<>();
        text.operative().stream()
                .flatMap(part -> Located.in(part, ""))
                .forEach(located -> called.addAll(calls(located.words())));
        text.preamble().forEach(passage -> called.addAll(calls(Inline.words(passage.text()))));
        return Stream.concat(
                called.stream()
                        .filter(annex -> !present.contains(annex))
                        .map(annex -> new Warning(new Place.Whole(), Flaw.ANNEX_MISSING, annex)),
                text.annexes().stream()
                        .filter(annex -> !called.contains(name(annex.number())))
                        .map(annex -> new Warning(new Place.InAnnex(annex.number(), ""), Flaw.ANNEX_NOT_CALLED)));
    }

    private static Set<String> calls(String words) {
        Set<String> calls = new LinkedHashSet<>();
        collect(CHINESE.matcher(words), CHINESE_NUMBER, "附件", calls);
        collect(ENGLISH.matcher(words), ROMAN_NUMBER, "annex ", calls);
        return calls;
    }

    private static void collect(Matcher call, Pattern number, String prefix, Set<String> calls) {
        while (call.find()) {
            List<String> numbers = number.matcher(call.group())
                    .results()
                    .map(match -> name(prefix + match.group()))
                    .toList();
            calls.addAll(numbers.isEmpty() ? List.of(prefix.strip()) : numbers);
        }
    }

    /** "Annex II" and "annex II" are one. */
    private static String name(String annex) {
        return annex.replaceFirst("^Annex", "annex").replaceFirst("(?<=附件)\\s+", "");
    }
}
