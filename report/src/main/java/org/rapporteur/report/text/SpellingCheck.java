package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that are one name in two spellings: Chinese titles in book brackets that differ in a single character, English
 * names that differ in case, hyphens or the choice between -ise and -ize.
 */
final class SpellingCheck implements Check {
    private static final Pattern TITLE = Pattern.compile("《([^《》]{8,})》");
    private static final Pattern NAME =
            Pattern.compile("\\b[A-Z][\\w-]+(?: (?:(?:of|the|to|on|for|and|against|in) )*[A-Z][\\w-]+)+");

    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        Set<String> names = new LinkedHashSet<>();
        Located.in(text).forEach(located -> {
            TITLE.matcher(located.words()).results().forEach(match -> names.add(match.group(1)));
            NAME.matcher(located.words())
                    .results()
                    .forEach(match -> names.add(match.group().replaceFirst("^The ", "")));
        });
        return pairs(new ArrayList<>(names))
                .filter(pair -> !pair.getFirst().equals(pair.getLast()))
                .filter(pair -> areOneName(pair.getFirst(), pair.getLast()))
                .map(pair -> new Warning(new Place.Whole(), Flaw.SPELT_TWO_WAYS, pair));
    }

    private static Stream<List<String>> pairs(List<String> names) {
        return names.stream()
                .flatMap(one -> names.subList(names.indexOf(one) + 1, names.size()).stream()
                        .map(other -> List.of(one, other)));
    }

    private static boolean areOneName(String one, String other) {
        return sameButForTheWriting(one, other)
                || sameButForTheWriting(other, one)
                || differInOneCharacter(bare(one), bare(other));
    }

    private static boolean sameButForTheWriting(String longer, String shorter) {
        boolean sameKind = isAllCapitals(longer) == isAllCapitals(shorter);
        return sameKind && folded(longer).contains(folded(shorter)) && !longer.contains(shorter);
    }

    private static boolean isAllCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String folded(String name) {
        return bare(name).toLowerCase(Locale.ROOT).replace("-", "").replaceAll("is(?=e|ation|ing)", "iz");
    }

    private static String bare(String name) {
        return name.replace(" ", "");
    }

    /** Only in Chinese: two English names, or two numbers, that close are often two things. */
    private static boolean differInOneCharacter(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (same == longer.length() || !Runs.isChinese(longer.charAt(same))) {
            return false;
        }
        String restOfLonger = longer.substring(same + 1);
        return shorter.substring(same).equals(restOfLonger)
                || (same < shorter.length() && shorter.substring(same + 1).equals(restOfLonger));
    }
}
