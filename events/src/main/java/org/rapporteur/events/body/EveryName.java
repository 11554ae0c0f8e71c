package org.rapporteur.events.body;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Language;
import tools.jackson.databind.JsonNode;

/** Every name in a profile is told in every language of the reports. */
final class EveryName {
    private EveryName() {}

    static Stream<Incoherence> of(BodyProfile profile) {
        return missing(Json.mapper().valueToTree(profile), "", profile.languages());
    }

    private static Stream<Incoherence> missing(JsonNode value, String place, List<Language> languages) {
        if (isWording(value)) {
            return languages.stream()
                    .filter(language -> !value.has(language.tag()))
                    .map(language -> Incoherence.at(place, "there is no name in %s".formatted(language.tag())));
        }
        if (value.isArray()) {
            return IntStream.range(0, value.size())
                    .boxed()
                    .flatMap(at -> missing(value.get(at), place + "/" + at, languages));
        }
        return value.properties().stream()
                .flatMap(field -> missing(field.getValue(), place + "/" + field.getKey(), languages));
    }

    private static boolean isWording(JsonNode value) {
        return value.isObject()
                && !value.isEmpty()
                && value.properties().stream()
                        .allMatch(field -> field.getValue().isString() && Language.isTag(field.getKey()));
    }
}
