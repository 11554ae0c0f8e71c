package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.words.SessionNames;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;

/** The log of the twelfth session as people read it. */
class LogInWordsTest {
    private static List<Recorded> log;
    private static SessionView session;

    @BeforeAll
    static void given() throws Exception {
        log = ScenarioFacts.of(Scenario.read(Path.of("..", "scenarios", "untoc-cop12.yaml"), Optional.empty()));
        session = SessionView.of(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void every_line_is_words_and_no_pattern_of_them(Language language) {
        Words words = new Words(
                language,
                Bodies.find("untoc-cop").orElseThrow(),
                SessionNames.of(code -> session.attendance().delegation(code), _ -> Optional.empty()));

        assertThat(log)
                .allSatisfy(fact -> assertThat(words.fact(fact.event()))
                        .isNotBlank()
                        .doesNotContain("{", "}", "null", "Optional[", "??")
                        .doesNotContainPattern("\\bnone\\b"));
    }
}
