package org.rapporteur.command.intake;

import java.util.Locale;
import org.rapporteur.events.schema.Shapes;
import tools.jackson.databind.JsonNode;

/** Words that are found when it is known for whom. */
@FunctionalInterface
public interface InLanguage {
    String say(Locale locale);

    /** The first thing that is wrong with the shape of JSON. */
    static InLanguage of(Shapes shapes, String kind, JsonNode json) {
        return locale -> shapes.mismatches(kind, json, locale).getFirst().toString();
    }
}
