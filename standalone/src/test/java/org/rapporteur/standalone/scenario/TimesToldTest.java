package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/** Small sessions whose times were once told wrongly, from the file to the report. */
class TimesToldTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TempDir
    Path folder;

    @Test
    void what_is_decided_past_midnight_is_of_the_next_day() throws Exception {
        assertThat(report("past-midnight"))
                .contains("At its 1st meeting, on 12 and 13 June 2025, the Conference considered agenda item 4")
                .contains("At its 1st meeting, on 13 June 2025, the Conference adopted a draft resolution");
    }

    @Test
    void what_is_logged_late_is_told_where_it_belongs() throws Exception {
        String report = report("out-of-order");

        assertThat(report).contains("the representatives of Costa Rica, Japan, Fiji and Uganda");
        assertThat(report.indexOf("taken at 11.10")).isPositive().isLessThan(report.indexOf("taken at 11.20"));
    }

    @Test
    void a_time_that_no_clock_showed_is_refused_with_its_line() throws Exception {
        Path file = CASES.resolve("clock-change.yaml");
        List<String> lines = Files.readAllLines(file);

        assertThatThrownBy(() -> Scenario.read(file, Optional.empty()))
                .isInstanceOf(ScenarioMistake.class)
                .hasMessageStartingWith("%s:%d: ", file, lines.indexOf("    at: 2025-03-30T02:30") + 1)
                .hasMessageContaining("there is no 2025-03-30T02:30 on the clock of Europe/Zurich");
    }

    @Test
    void a_minute_after_the_last_minute_before_the_gap_is_behind_it() throws Exception {
        String meeting = Files.readString(CASES.resolve("clock-change.yaml")).replace("T02:30", "T03:05");
        List<ScenarioAct> acts = Scenario.read(
                        Files.writeString(folder.resolve("meeting.yaml"), meeting), Optional.empty())
                .acts();

        assertThat(acts.get(acts.size() - 4).occurredAt()).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
    }

    @Test
    void each_part_of_a_session_has_the_clock_of_its_city() throws Exception {
        String meeting = """
            scenario: A session in two cities
            session: two-cities
            by: secretariat
            acts:
              - schedule-session:
                  body: model-convention
                  number: 3
                  dates: {from: 2025-06-12, to: 2025-07-17}
                  parts:
                    - {dates: {from: 2025-06-12, to: 2025-06-13}, place: {en: Nairobi}, timeZone: Africa/Nairobi}
                    - {dates: {from: 2025-07-16, to: 2025-07-17}}
                at: 2025-03-03T09:00
              - convene-session: {on: 2025-03-03}
                at: 2025-06-12T10:00
              - convene-session: {on: 2025-03-03}
                at: 2025-07-16T10:00
              - resume-session: {part: {dates: {from: 2025-09-01, to: 2025-09-02}, timeZone: Asia/Kathmandu}}
              - convene-session: {on: 2025-03-03}
                at: 2025-09-01T10:00
            """;
        List<ScenarioAct> acts = Scenario.read(
                        Files.writeString(folder.resolve("two-cities.yaml"), meeting), Optional.empty())
                .acts();

        assertThat(acts)
                .extracting(act -> act.occurredAt().toString())
                .containsExactly(
                        "2025-03-03T08:00:00Z",
                        "2025-06-12T07:00:00Z",
                        "2025-07-16T08:00:00Z",
                        "2025-07-16T08:01:00Z",
                        "2025-09-01T04:15:00Z");
    }

    private static String report(String name) throws IOException, ScenarioStopped {
        Scenario scenario = Scenario.read(CASES.resolve(name + ".yaml"), Optional.empty());
        return new String(Format.MARKDOWN.render(Report.of(ScenarioFacts.of(scenario), Language.ENGLISH)), UTF_8);
    }
}
