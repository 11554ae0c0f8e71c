package org.rapporteur.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.words.SessionNames;
import org.rapporteur.query.phrasebook.Words;
import tools.jackson.core.type.TypeReference;

/** The desk has a form for every act there is; a name that is missing would be made of the one it has in HTTP. */
class DeskWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void every_act_and_every_field_of_one_has_a_name(Language language) {
        Set<String> withoutName = keys();
        withoutName.removeAll(words(language).keySet());

        assertThat(withoutName).isEmpty();
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        ActCatalog.NAMES.all().forEach((name, act) -> {
            keys.add("act." + name);
            Stream.of(act.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(field -> keys.add("field." + field));
        });
        return keys;
    }

    private static Map<String, String> words(Language language) {
        Words facts = new Words(language, Bodies.find("untoc-cop").orElseThrow(), SessionNames.NONE);
        return Json.mapper()
                .readValue(DeskWords.json(language.locale(), facts), new TypeReference<Map<String, String>>() {});
    }
}
