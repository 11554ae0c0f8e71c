package org.rapporteur.command.web;

import java.util.Locale;
import org.rapporteur.events.schema.First;
import org.rapporteur.events.schema.Shapes;
import org.rapporteur.events.schema.Shapes.Mismatch;
import tools.jackson.databind.JsonNode;

/** What the schemas of acts find wrong with a request. */
final class FieldSchemas {
    private final Shapes acts = Shapes.ofActs();
    private final RequestWords words;

    FieldSchemas(RequestWords words) {
        this.words = words;
    }

    First<Fault> faults(String act, JsonNode fields, Locale locale) {
        return acts.mismatches(act, fields, locale)
                .each(mismatch -> new Fault(mismatch.place(), detail(mismatch, locale)));
    }

    private String detail(Mismatch mismatch, Locale locale) {
        return mismatch.key().isEmpty() ? mismatch.detail() : words.say(mismatch.key(), locale, mismatch.slots());
    }
}
