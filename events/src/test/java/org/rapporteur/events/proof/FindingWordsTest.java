package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;

class FindingWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "de"})
    void every_flaw_everywhere_has_words(Language language) {
        for (Medium medium : Medium.values()) {
            for (Flaw flaw : Flaw.values()) {
                Place place = Place.of(medium, new SessionId("untoc-cop-12"), 7).at("payload");

                assertThat(FindingWords.in(language).say(new Finding(place, flaw)))
                        .contains("untoc-cop-12/7, payload: ")
                        .doesNotContain(flaw.name(), medium.name());
            }
        }
    }
}
