package org.rapporteur.report.words;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.outline.When;

/**
 * Remembers which meetings were named under the present heading: the first mention gives the date, the paragraph right
 * after may say "at the same meeting", later ones give the number alone.
 */
final class Mentions {
    private final Set<When> dated = new HashSet<>();
    private @Nullable When justNamed;
    private @Nullable When previous;

    /** Names of the choice in formulas: first, same, again. */
    enum Mention {
        FIRST,
        SAME,
        AGAIN;

        String choice() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    void newHeading() {
        dated.clear();
        previous = null;
        justNamed = null;
    }

    void newParagraph() {
        previous = justNamed;
        justNamed = null;
    }

    Mention of(When when) {
        When named = when.whoeverPresided();
        justNamed = named;
        if (dated.add(named)) {
            return Mention.FIRST;
        }
        return named.equals(previous) ? Mention.SAME : Mention.AGAIN;
    }
}
