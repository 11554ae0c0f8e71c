package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * One change that an amendment makes to a text.
 *
 * @param part in which it is made
 * @param words that stand there: those that go, or after which others are added; none where the part is meant as a
 *     whole
 * @param instead what comes in
 */
public record TextChange(
        ChangeKind kind,
        TextPart part,

        @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording words,

        @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording instead) {
    /** Whether it has the words that a change of its kind has. */
    public boolean saysWhatItDoes() {
        return switch (kind) {
            case ADD, REPLACE -> instead != null;
            case DELETE -> instead == null;
        };
    }

    /** How far it leads from the text as it stands. */
    public Removal removal() {
        return switch (kind) {
            case DELETE -> words == null ? Removal.DELETES_A_PART : Removal.DELETES_WORDS;
            case REPLACE -> words == null ? Removal.REPLACES_A_PART : Removal.REPLACES_WORDS;
            case ADD -> Removal.ADDS;
        };
    }
}
