package org.rapporteur.report.text;

import java.util.List;
import org.rapporteur.events.value.Language;

/** Something in a text that its submitters may want to put right; never a reason to refuse the text. */
public record Warning(Place place, Flaw flaw, List<String> details) {
    Warning(Place place, Flaw flaw, String... details) {
        this(place, flaw, List.of(details));
    }

    /** One line for a reader: where, and what. */
    public String in(Language language) {
        String what = Flaws.words(language, flaw.name(), details.toArray());
        return Flaws.words(language, "warning", place.in(language), what);
    }
}
