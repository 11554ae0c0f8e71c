package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a scenario is told the line of a mistake, and what is wrong there, before anything is played. */
class ScenarioMistakesTest {
    private static final String BEGINNING = """
        scenario: A meeting
        session: somewhere-1
        by: secretariat
        acts:
          - schedule-session: {body: model-convention, number: 1, dates: {from: 2025-06-12, to: 2025-06-12}}
            at: 2025-03-03T09:00
        """;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("meeting.yaml");
    }

    @Test
    void an_unknown_key_in_an_act() {
        givenAfterTheBeginning("""
              - open-meeting:
                  meeting: plenary-1
                  day: 2025-06-12
            """);
        thenTheMistakeIsOn(9, "open-meeting", "'day'");
    }

    @Test
    void an_unknown_key_inside_a_value() {
        givenAfterTheBeginning("""
              - nominate-officer:
                  nominee:
                    office: chair
                    name: Representative A of Norway
                    country: NOR
            """);
        thenTheMistakeIsOn(11, "nominate-officer", "'country'");
    }

    @Test
    void an_act_that_does_not_exist() {
        givenAfterTheBeginning("""
              - open-meting: {meeting: plenary-1, date: 2025-06-12}
            """);
        thenTheMistakeIsOn(7, "'open-meting'");
    }

    @Test
    void two_acts_in_one_entry() {
        givenAfterTheBeginning("""
              - open-session: {}
                close-session: {}
            """);
        thenTheMistakeIsOn(7, "one act");
    }

    @Test
    void an_entry_without_an_act() {
        givenAfterTheBeginning("""
              - at: 2025-03-04T09:00
            """);
        thenTheMistakeIsOn(7, "one act");
    }

    @Test
    void an_unknown_word_where_one_of_a_few_belongs() {
        givenAfterTheBeginning("""
              - declare-quorum:
                  purpose: decisions
                  meeting: plenary-1
            """);
        thenTheMistakeIsOn(8, "declare-quorum", "decision");
    }

    @Test
    void a_missing_field() {
        givenAfterTheBeginning("""
              - convene-session: {on: 2025-03-03}
              - open-meeting: {meeting: plenary-1}
            """);
        thenTheMistakeIsOn(8, "open-meeting", "'date'");
    }

    @Test
    void a_missing_heading() {
        given("""
            scenario: A meeting
            by: secretariat
            acts: []
            """);
        thenTheMistakeIsOn(1, "'session'");
    }

    @Test
    void an_unknown_heading() {
        given("author: secretariat\n" + BEGINNING);
        thenTheMistakeIsOn(1, "'author'");
    }

    @Test
    void a_value_of_the_wrong_shape() {
        givenAfterTheBeginning("""
              - open-meeting:
                  date: 2025-06-12
                  meeting: plenary
            """);
        thenTheMistakeIsOn(9, "open-meeting", "plenary");
    }

    @Test
    void dates_in_the_wrong_order() {
        givenAfterTheBeginning("""
              - schedule-next-session:
                  dates: {from: 2026-06-12, to: 2026-06-11}
            """);
        thenTheMistakeIsOn(8, "schedule-next-session", "2026-06-12 to 2026-06-11");
    }

    @Test
    void a_mistake_behind_an_alias_is_shown_where_it_was_written() {
        givenAfterTheBeginning("""
              - make-statement: {speaker: NOR, title: &minister {function: {en: Minister}, rnak: ambassador}}
              - make-statement: {speaker: FJI, title: *minister}
            """);
        thenTheMistakeIsOn(7, "'rnak'");
    }

    @Test
    void a_key_written_twice() {
        givenAfterTheBeginning("""
              - open-meeting:
                  meeting: plenary-1
                  date: 2025-06-12
                  meeting: plenary-2
            """);
        thenTheMistakeIsOn(10, "'meeting'", "twice");
    }

    @Test
    void a_file_that_is_not_yaml() {
        givenAfterTheBeginning("""
              - open-meeting: {meeting: plenary-1
              - open-session: {}
            """);
        thenTheMistakeIsOn(8, "not YAML");
    }

    @Test
    void a_number_beyond_all() {
        given(BEGINNING.replace("number: 1", "number: 99999999999"));
        thenTheMistakeIsOn(5, "99999999999");
        given(BEGINNING.replace("number: 1", "number: 10000"));
        thenTheMistakeIsOn(5, "9999");
    }

    @Test
    void values_that_hold_themselves_or_lie_too_deep() {
        givenAfterTheBeginning("""
              - convene-session: &x {on: *x}
            """);
        thenTheMistakeIsOn(7, "holds itself");
        givenAfterTheBeginning("  - announce: {text: " + "[".repeat(20_000) + "]".repeat(20_000) + "}\n");
        thenTheMistakeIsOn(7, "within one another");
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        Files.write(file, BEGINNING.getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> Scenario.read(file, Optional.empty()))
                .isInstanceOf(ScenarioMistake.class)
                .hasMessageContainingAll(file + ":1:", "UTF-8");
    }

    @Test
    void none_is_a_character_of_two_halves_wherever_it_stands() {
        for (int before = 0; before < 2_100; before++) {
            given("#" + "x".repeat(before) + "\ud840\udc00\n" + BEGINNING.replace("scenario:", "scenery:"));
            thenTheMistakeIsOn(2, "scenery");
        }
    }

    @Test
    void a_title_of_two_lines_or_without_end() {
        givenAfterTheBeginning("""
              - issue-document:
                  symbol: MC/CONF/2025/1
                  kind: report-of-the-secretariat
                  subject: {en: "One\\r\\n# Two"}
            """);
        thenTheMistakeIsOn(10, "issue-document", "one line");
        givenAfterTheBeginning("  - issue-document: {symbol: MC" + "/a".repeat(20_000)
                + ", kind: report-of-the-secretariat, subject: {en: x}}\n");
        thenTheMistakeIsOn(7, "issue-document", "100 characters");
    }

    @Test
    void a_time_of_another_age() {
        givenAfterTheBeginning("""
              - convene-session: {on: 0001-01-01}
            """);
        thenTheMistakeIsOn(7, "convene-session", "1900 to 2199");
    }

    @Test
    void a_time_that_is_none() {
        givenAfterTheBeginning("""
              - open-session: {}
                at: 2025-13-12T10:00
            """);
        thenTheMistakeIsOn(8, "2025-13-12T10:00");
    }

    @Test
    void a_time_that_the_clock_leaves_out() {
        givenAfterTheBeginning("""
              - open-session: {}
                at: 2025-03-30T02:30
            """);
        thenTheMistakeIsOn(
                8, "there is no 2025-03-30T02:30", "Europe/Zurich", "from 2025-03-30T02:00 to 2025-03-30T03:00");
    }

    @Test
    void a_time_that_the_clock_shows_twice() {
        givenAfterTheBeginning("""
              - open-session: {}
                at: 2025-10-26T02:30
            """);
        thenTheMistakeIsOn(8, "twice", "2025-10-26T02:30+02:00 or 2025-10-26T02:30+01:00");
    }

    @Test
    void an_offset_that_is_not_that_of_the_clock() {
        givenAfterTheBeginning("""
              - open-session: {}
                at: 2025-06-12T10:00+05:30
            """);
        thenTheMistakeIsOn(8, "2025-06-12T10:00+05:30 is not shown", "2025-06-12T10:00+02:00");
    }

    @Test
    void an_actor_whom_no_header_can_name() {
        givenAfterTheBeginning("""
              - open-session: {}
                by: 秘书处
            """);
        thenTheMistakeIsOn(8, "秘书处");
    }

    @Test
    void a_first_act_that_does_not_say_whose_clock_it_is() {
        given("""
            scenario: A meeting
            session: somewhere-1
            by: secretariat
            acts:
              - convene-session: {on: 2025-03-03}
                at: 2025-03-03T09:00
            """);
        thenTheMistakeIsOn(5, "schedule-session");
    }

    @Test
    void a_body_that_is_not_known() {
        given(BEGINNING.replace("model-convention", "nowhere"));
        thenTheMistakeIsOn(5, "'nowhere'");
    }

    private void givenAfterTheBeginning(String acts) {
        given(BEGINNING + acts);
    }

    private void given(String yaml) {
        try {
            Files.writeString(file, yaml);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void thenTheMistakeIsOn(int line, String... words) {
        assertThatThrownBy(() -> Scenario.read(file, Optional.empty()))
                .isInstanceOf(ScenarioMistake.class)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .hasMessageContainingAll(words);
    }
}
