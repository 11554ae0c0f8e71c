package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/** Two candidates for one seat, from the file to the report: once the report knew of one, elected by acclamation. */
class ContestedElectionTest {
    private static final Path CASE = Path.of("src", "test", "resources", "cases", "two-candidates.yaml");

    @TempDir
    Path folder;

    @Test
    void both_candidates_are_told_and_how_one_was_elected() throws Exception {
        String report = report(CASE);

        assertThat(report)
                .contains(
                        "nominated for the office of Chair: Representative A of Norway (Norway) and Representative B of"
                                + " Japan (Japan).")
                .contains(
                        "number of ballot papers: 5; number of invalid ballots: 0; number of valid ballots: 5; abstentions:"
                                + " 0; number of members voting: 5; required majority: 3; number of votes obtained: Representative A of Norway 2 and Representative B of Japan 3.")
                .contains("Having obtained the required majority, Representative B of Japan (Japan) was elected Chair.")
                .doesNotContain("acclamation");
    }

    @Test
    void neither_is_elected_by_acclamation() throws Exception {
        List<String> lines = Files.readAllLines(CASE);
        lines.replaceAll(line -> line.replace(", decision: {mode: ballot}", ""));
        Path file = Files.write(folder.resolve("acclamation.yaml"), lines);

        assertThatThrownBy(() -> report(file))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("NO_ACCLAMATION_WITH_MORE_CANDIDATES_THAN_SEATS");
    }

    private static String report(Path file) throws Exception {
        Scenario scenario = Scenario.read(file, Optional.empty());
        return new String(Format.MARKDOWN.render(Report.of(ScenarioFacts.of(scenario), Language.ENGLISH)), UTF_8);
    }
}
