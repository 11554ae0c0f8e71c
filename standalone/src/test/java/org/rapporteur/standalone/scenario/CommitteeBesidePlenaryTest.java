package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/**
 * A committee with motions, a ruling that is appealed against, a division and votes beside the plenary, from the file
 * to the report. {@code -Dapprove=true} writes the reports anew.
 */
class CommitteeBesidePlenaryTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void each_is_told_what_it_did_itself(String language) throws Exception {
        Path approved = CASES.resolve("committee-beside-plenary." + language + ".md");
        Scenario scenario = Scenario.read(CASES.resolve("committee-beside-plenary.yaml"), Optional.empty());

        String report =
                new String(Format.MARKDOWN.render(Report.of(ScenarioFacts.of(scenario), Language.of(language))), UTF_8);

        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, report);
        }
        assertThat(report).isEqualTo(Files.readString(approved));
    }
}
