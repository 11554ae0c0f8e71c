package org.rapporteur.report.words;

import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ResolutionNumber;

/** The targets of links inside a document. */
final class Anchors {
    private Anchors() {}

    static String text(DraftKind kind, ResolutionNumber number) {
        return WritingContext.choice(kind) + "-" + number.session() + "-" + number.sequence();
    }

    static String heading(String path) {
        return "chapter-" + path;
    }
}
