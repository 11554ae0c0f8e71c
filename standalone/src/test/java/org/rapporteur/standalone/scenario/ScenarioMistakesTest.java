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
    void anUnknownKeyInAnAct() {
        givenAfterTheBeginning("""
              - open-meeting:
                  meeting: plenary-1
                  day: 2025-06-12
            """);
        thenTheMistakeIsOn(9, "open-meeting", "'day'");
    }

    @Test
    void anUnknownKeyInsideAValue() {
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
    void anActThatDoesNotExist() {
        givenAfterTheBeginning("""
              - open-meting: {meeting: plenary-1, date: 2025-06-12}
            """);
        thenTheMistakeIsOn(7, "'open-meting'");
    }

    @Test
    void twoActsInOneEntry() {
        givenAfterTheBeginning("""
              - open-session: {}
                close-session: {}
            """);
        thenTheMistakeIsOn(7, "one act");
    }

    @Test
    void anEntryWithoutAnAct() {
        givenAfterTheBeginning("""
              - at: 2025-03-04T09:00
            """);
        thenTheMistakeIsOn(7, "one act");
    }

    @Test
    void anUnknownWordWhereOneOfAFewBelongs() {
        givenAfterTheBeginning("""
              - register-participants:
                  category: state-partys
                  states: [NOR]
            """);
        thenTheMistakeIsOn(8, "register-participants", "state-party");
    }

    @Test
    void aMissingField() {
        givenAfterTheBeginning("""
              - convene-session: {on: 2025-03-03}
              - open-meeting: {meeting: plenary-1}
            """);
        thenTheMistakeIsOn(8, "open-meeting", "'date'");
    }

    @Test
    void aMissingHeading() {
        given("""
            scenario: A meeting
            by: secretariat
            acts: []
            """);
        thenTheMistakeIsOn(1, "'session'");
    }

    @Test
    void anUnknownHeading() {
        given("author: secretariat\n" + BEGINNING);
        thenTheMistakeIsOn(1, "'author'");
    }

    @Test
    void aValueOfTheWrongShape() {
        givenAfterTheBeginning("""
              - open-meeting:
                  date: 2025-06-12
                  meeting: plenary
            """);
        thenTheMistakeIsOn(9, "open-meeting", "plenary");
    }

    @Test
    void datesInTheWrongOrder() {
        givenAfterTheBeginning("""
              - schedule-next-session:
                  dates: {from: 2026-06-12, to: 2026-06-11}
            """);
        thenTheMistakeIsOn(8, "schedule-next-session", "2026-06-12 to 2026-06-11");
    }

    @Test
    void aMistakeBehindAnAliasIsShownWhereItWasWritten() {
        givenAfterTheBeginning("""
              - make-statement: {speaker: NOR, title: &minister {function: {en: Minister}, rnak: ambassador}}
              - make-statement: {speaker: FJI, title: *minister}
            """);
        thenTheMistakeIsOn(7, "'rnak'");
    }

    @Test
    void aKeyWrittenTwice() {
        givenAfterTheBeginning("""
              - open-meeting:
                  meeting: plenary-1
                  date: 2025-06-12
                  meeting: plenary-2
            """);
        thenTheMistakeIsOn(10, "'meeting'", "twice");
    }

    @Test
    void aFileThatIsNotYaml() {
        givenAfterTheBeginning("""
              - open-meeting: {meeting: plenary-1
              - open-session: {}
            """);
        thenTheMistakeIsOn(8, "not YAML");
    }

    @Test
    void aNumberBeyondAll() {
        given(BEGINNING.replace("number: 1", "number: 99999999999"));
        thenTheMistakeIsOn(5, "99999999999");
        given(BEGINNING.replace("number: 1", "number: 10000"));
        thenTheMistakeIsOn(5, "9999");
    }

    @Test
    void valuesThatHoldThemselvesOrLieTooDeep() {
        givenAfterTheBeginning("""
              - convene-session: &x {on: *x}
            """);
        thenTheMistakeIsOn(7, "holds itself");
        givenAfterTheBeginning("  - announce: {text: " + "[".repeat(20_000) + "]".repeat(20_000) + "}\n");
        thenTheMistakeIsOn(7, "within one another");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        Files.write(file, BEGINNING.getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> Scenario.read(file, Optional.empty()))
                .isInstanceOf(ScenarioMistake.class)
                .hasMessageContainingAll(file + ":1:", "UTF-8");
    }

    @Test
    void noneIsACharacterOfTwoHalvesWhereverItStands() {
        for (int before = 0; before < 2_100; before++) {
            given("#" + "x".repeat(before) + "\ud840\udc00\n" + BEGINNING.replace("scenario:", "scenery:"));
            thenTheMistakeIsOn(2, "scenery");
        }
    }

    @Test
    void aTitleOfTwoLinesOrWithoutEnd() {
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
    void aTimeOfAnotherAge() {
        givenAfterTheBeginning("""
              - convene-session: {on: 0001-01-01}
            """);
        thenTheMistakeIsOn(7, "convene-session", "1900 to 2199");
    }

    @Test
    void aTimeThatIsNone() {
        givenAfterTheBeginning("""
              - open-session: {}
                at: 2025-13-12T10:00
            """);
        thenTheMistakeIsOn(8, "2025-13-12T10:00");
    }

    @Test
    void anActorWhomNoHeaderCanName() {
        givenAfterTheBeginning("""
              - open-session: {}
                by: 秘书处
            """);
        thenTheMistakeIsOn(8, "秘书处");
    }

    @Test
    void aFirstActThatDoesNotSayWhoseClockItIs() {
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
    void aBodyThatIsNotKnown() {
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
