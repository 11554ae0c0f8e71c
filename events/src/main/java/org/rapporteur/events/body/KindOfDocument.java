package org.rapporteur.events.body;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Wording;

/**
 * Documents of one kind.
 *
 * @param name in running text, without an article; one that the program has formulas for may go without
 * @param manner how they are about their subject unless it is said otherwise; by title those for the conference room,
 *     the others on it, unless the profile says otherwise
 * @param speaksForItself whether they need no subject; lists of participants and draft reports never do
 */
public record KindOfDocument(
        DocumentKind code, @Nullable Wording name, @Nullable Manner manner, boolean speaksForItself) {
    private static final Set<DocumentKind> SPEAK_FOR_THEMSELVES =
            Set.of(DocumentKind.LIST_OF_PARTICIPANTS, DocumentKind.DRAFT_REPORT);

    /** Those of a body of which nothing else is known. */
    static final List<KindOfDocument> USUAL = Stream.of(
                    DocumentKind.REPORT_OF_THE_SECRETARIAT,
                    DocumentKind.NOTE_BY_THE_SECRETARIAT,
                    DocumentKind.CONFERENCE_ROOM_PAPER,
                    DocumentKind.LIST_OF_PARTICIPANTS,
                    DocumentKind.DRAFT_REPORT)
            .map(code -> new KindOfDocument(code, null, null, false))
            .toList();

    public KindOfDocument {
        speaksForItself = speaksForItself || SPEAK_FOR_THEMSELVES.contains(code);
    }

    /** How such a document is about its subject unless it is said otherwise. */
    public Manner usualManner() {
        return Objects.requireNonNullElse(
                manner, code.equals(DocumentKind.CONFERENCE_ROOM_PAPER) ? Manner.ENTITLED : Manner.ON);
    }
}
