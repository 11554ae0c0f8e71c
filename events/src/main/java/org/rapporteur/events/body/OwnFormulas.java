package org.rapporteur.events.body;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import tools.jackson.core.JsonPointer;

/** Whether the report can say what a body words in its own way. */
final class OwnFormulas {
    private static final Phrasebooks REPORT = Phrasebooks.withSlotsOfTheirOwn("report");

    /** What a body may say of one usual category or of one kind alone, by what is said in general of any. */
    private static final Map<String, String> PARTICULAR = Stream.concat(
                    UsualCategories.standard().categories().stream()
                            .filter(usual -> usual.uncounted().isPresent())
                            .map(usual -> Map.entry("observers." + usual.code(), "in-category")),
                    UsualCategories.standard().together().keySet().stream()
                            .flatMap(kind -> Stream.of(".few", ".many")
                                    .map(number -> Map.entry("spoke." + kind.code() + number, "spoke.kind" + number))))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private OwnFormulas() {}

    /** In which languages there are formulas that a body can say otherwise. */
    static Set<Language> languages() {
        return REPORT.languages();
    }

    static Stream<Incoherence> of(BodyProfile profile) {
        return profile.formulas().entrySet().stream().flatMap(formula -> {
            JsonPointer place = JsonPointer.compile("/formulas").appendProperty(formula.getKey());
            String general = PARTICULAR.getOrDefault(formula.getKey(), formula.getKey());
            return formula.getValue().in().entrySet().stream()
                    .flatMap(words -> REPORT.misfit(general, words.getKey(), words.getValue()).stream())
                    .map(why -> new Incoherence(place, "formulas.%s: %s".formatted(formula.getKey(), why)));
        });
    }
}
