package org.rapporteur.report.text;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.Language;

/**
 * Something in a text that its submitters may want to put right; never a reason to refuse the text.
 *
 * @param details what the words of the flaw name, in the order of its slots
 */
public record Warning(Place place, Flaw flaw, List<String> details) {
    Warning(Place place, Flaw flaw, String... details) {
        this(place, flaw, List.of(details));
    }

    /** One line for a reader: where, and what. */
    public String in(Language language) {
        String what = TextWords.in(language, flaw.name(), flaw.slots(details));
        return TextWords.in(language, "warning", Map.of("place", place.in(language), "flaw", what));
    }
}
