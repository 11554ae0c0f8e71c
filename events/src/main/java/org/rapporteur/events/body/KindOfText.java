package org.rapporteur.events.body;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Wording;

/**
 * Texts of one kind that a body adopts.
 *
 * @param name in running text, in the singular; one that the program has formulas for may go without
 * @param plural told with the name
 */
public record KindOfText(
        DraftKind code, @Nullable Wording name, @Nullable Wording plural) {

    /** Those of a body of which nothing else is known, in the order in which a report prints them. */
    static final List<KindOfText> USUAL = Stream.of(
                    DraftKind.RESOLUTION,
                    DraftKind.DECISION,
                    DraftKind.RECOMMENDATION,
                    DraftKind.CONCLUSION,
                    DraftKind.DECLARATION,
                    DraftKind.STATEMENT,
                    DraftKind.BY_LAW)
            .map(code -> new KindOfText(code, null, null))
            .toList();
}
