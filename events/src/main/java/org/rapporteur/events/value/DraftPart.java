package org.rapporteur.events.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * One of the drafts into which another is divided.
 *
 * @param symbol under which it is issued; where none is given, that of the divided draft with the letter of its place
 * @param text none is taken from the divided draft
 */
public record DraftPart(
        @Nullable Symbol symbol,
        Wording title,

        @Bound(characters = Bound.DRAFT_TEXT, lines = true) Map<Language, String> text) {
    public DraftPart {
        text = Absent.asEmpty(text);
    }
}
