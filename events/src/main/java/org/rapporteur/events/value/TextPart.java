package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * A part of the text of a draft.
 *
 * @param number as it is printed: "8", "8 (b)", "12 bis", "II"; where there is one only, it may have none
 */
public record TextPart(
        TextPartKind kind, @Bound(characters = 20) @Nullable String number) {
    public TextPart {
        Malformed.unless(number == null || !number.isBlank(), "TextPart", number, "8 (b)");
        Malformed.unless(number != null || !kind.isNumbered(), "TextPart", number, "8 (b)");
    }

    public static TextPart operative(String number) {
        return new TextPart(TextPartKind.OPERATIVE_PARAGRAPH, number);
    }
}
