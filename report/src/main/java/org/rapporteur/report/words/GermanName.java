package org.rapporteur.report.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A German name with its definite article, which says how it is declined: "die Mitgliederversammlung", "der Deutsche
 * Turnverband", "der Vorsitzende". A name without an article stays as it is.
 */
record GermanName(Article article, List<String> adjectives, String noun) {
    private static final Pattern PARTS =
            Pattern.compile("(der|die|das) ((?:(?:\\p{L}+e|\\d+\\.) )*)(\\p{Lu}\\S*)(.*)", Pattern.DOTALL);
    private static final Pattern LIKE_AN_ADJECTIVE = Pattern.compile(".*(?:ende|ete|igte|ordnete|amte)");
    private static final Pattern WEAK = Pattern.compile(".*(?:ent|ant|ist|oge)");
    private static final Pattern HISSES = Pattern.compile(".*(?:s|ß|x|z|sch|st)");

    /** The definite article in the nominative, with what follows from it. */
    enum Article {
        DER("des", "dem", "den", "sein"),
        DIE("der", "der", "die", "ihr"),
        DAS("des", "dem", "das", "sein");

        private final String genitive;
        private final String dative;
        private final String accusative;
        private final String its;

        Article(String genitive, String dative, String accusative, String its) {
            this.genitive = genitive;
            this.dative = dative;
            this.accusative = accusative;
            this.its = its;
        }

        /** "sein" or "ihr", to which a sentence adds the ending it needs. */
        String its() {
            return its;
        }
    }

    /** A name in its parts, what follows the noun with it; nothing where it has no article. */
    static Optional<GermanName> in(String name) {
        Matcher parts = PARTS.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String adjectives = parts.group(2);
        return Optional.of(new GermanName(
                Article.valueOf(parts.group(1).toUpperCase(java.util.Locale.ROOT)),
                adjectives.isEmpty()
                        ? List.of()
                        : Arrays.asList(adjectives.strip().split(" ")),
                parts.group(3) + parts.group(4)));
    }

    String genitive() {
        return article.genitive + weakly() + (article == Article.DIE ? noun(feminine()) : noun(genitiveOf(first())));
    }

    String dative() {
        return article.dative + weakly() + (article == Article.DIE ? noun(feminine()) : noun(oblique()));
    }

    String accusative() {
        return article == Article.DER
                ? article.accusative + weakly() + noun(oblique())
                : article.accusative + asTheyStand() + " " + noun;
    }

    /** Without its article: "Ordentliche Mitgliederversammlung", "Deutscher Turnverband", "Vorsitzender". */
    String alone() {
        String ending = article == Article.DER ? "r" : article == Article.DAS ? "s" : "";
        String declined = LIKE_AN_ADJECTIVE.matcher(first()).matches() ? first() + ending : first();
        return (adjectives.stream().map(adjective -> ending(adjective, ending)).collect(Collectors.joining(" "))
                        + noun(declined))
                .strip();
    }

    private String weakly() {
        return adjectives.stream()
                .map(adjective -> " " + ending(adjective, "n"))
                .collect(Collectors.joining());
    }

    /** An ordinal in figures ends with its full stop. */
    private static String ending(String adjective, String ending) {
        return adjective.endsWith(".") ? adjective : adjective + ending;
    }

    private String asTheyStand() {
        return adjectives.stream().map(adjective -> " " + adjective).collect(Collectors.joining());
    }

    private String feminine() {
        return LIKE_AN_ADJECTIVE.matcher(first()).matches() ? first() + "n" : first();
    }

    private String oblique() {
        if (article == Article.DER && LIKE_AN_ADJECTIVE.matcher(first()).matches()) {
            return first() + "n";
        }
        boolean weak = article == Article.DER && WEAK.matcher(first()).matches();
        return weak ? first() + (first().endsWith("e") ? "n" : "en") : first();
    }

    private String genitiveOf(String word) {
        if (!oblique().equals(word)) {
            return oblique();
        }
        return word + (HISSES.matcher(word).matches() ? "es" : "s");
    }

    private String first() {
        int end = noun.indexOf(' ');
        return end < 0 ? noun : noun.substring(0, end);
    }

    private String noun(String declined) {
        return " " + declined + noun.substring(first().length());
    }
}
