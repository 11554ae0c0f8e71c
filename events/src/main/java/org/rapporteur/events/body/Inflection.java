package org.rapporteur.events.body;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;

/**
 * How a name of a profile is declined, where the grammar of its language does not find out from the name; what is left
 * out, it finds out.
 *
 * @param name as it stands elsewhere in the profile, in the nominative and with its article: "der Vorstand"
 * @param alone without an article, as in a heading: "Vorstand", "Vorsitzender"
 */
public record Inflection(
        Language language,
        String name,
        @Nullable String genitive,
        @Nullable String dative,
        @Nullable String accusative,
        @Nullable String plural,
        @Nullable String alone) {}
