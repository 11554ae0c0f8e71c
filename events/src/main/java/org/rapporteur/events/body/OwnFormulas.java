package org.rapporteur.events.body;

import java.util.stream.Stream;
import org.rapporteur.events.phrasebook.Phrasebooks;
import tools.jackson.core.JsonPointer;

/** Whether the report can say what a body words in its own way. */
final class OwnFormulas {
    private static final Phrasebooks REPORT = Phrasebooks.withSlotsOfTheirOwn("report");

    private OwnFormulas() {}

    static Stream<Incoherence> of(BodyProfile profile) {
        return profile.formulas().entrySet().stream().flatMap(formula -> {
            JsonPointer place = JsonPointer.compile("/formulas").appendProperty(formula.getKey());
            return formula.getValue().in().entrySet().stream()
                    .flatMap(words -> REPORT.misfit(formula.getKey(), words.getKey(), words.getValue()).stream())
                    .map(why -> new Incoherence(place, "formulas.%s: %s".formatted(formula.getKey(), why)));
        });
    }
}
