package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/** A body whose members, groups, votes and categories of participants are all its own, from the file to the report. */
class OwnMembersReportedTest {
    private static final Path CASE = Path.of("src", "test", "resources", "cases", "federation-of-choirs.yaml");

    @TempDir
    Path folder;

    @Test
    void its_report_calls_everybody_what_the_profile_does() throws Exception {
        assertThat(report(CASE, Language.ENGLISH))
                .contains("attended by representatives of three member choirs and one youth choir of the Federation.")
                .contains("observers for the following: four partner festivals; and one friend of the Federation.")
                .contains("the Lakeside Choir (on behalf of the choirs of the lower valley) and Young Voices")
                .contains("The observers for the following partner festivals made statements: Spring Festival, Summer")
                .contains("The observer for Sheet Music Library also made a statement.")
                .contains("3 member choirs were present")
                .contains("The following had more than one vote: Lakeside Choir (3).")
                .contains("The Conductor of Lakeside (Lakeside Choir)")
                .doesNotContain("States", "State ", "parties", "Parties", "party");
    }

    @Test
    void it_does_so_in_each_of_its_languages() throws Exception {
        assertThat(report(CASE, Language.CHINESE))
                .contains("湖畔合唱团", "成员合唱团", "伙伴音乐节")
                .doesNotContain("缔约", "国家", "成员国");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            states: [lakeside, hilltop, bridge] | states: [lakeside, PER]       | A_STATE_IS_IN_THE_DIRECTORY
            category: youth-choir               | category: state-party         | A_CATEGORY_IS_ONE_OF_THE_BODY
            onBehalfOf: [lower-valley]          | onBehalfOf: [upper-valley]    | NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER
            office: chair, name: The Conductor of Lakeside, state: lakeside | office: chair, name: The Conductor of Lakeside, state: hilltop | OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS
            by: [bridge]                        | by: [young-voices]            | ONLY_PARTIES_ASK_FOR_A_COUNT
            against: [bridge]                   | against: [young-voices]       | ONLY_PARTIES_VOTE
            sponsors: [lakeside, young-voices]  | sponsors: [spring-festival]   | ONLY_PARTIES_SPONSOR_DRAFTS
            """)
    void the_rules_hold_for_what_the_profile_says(String stood, String stands, String rule) throws Exception {
        String before = Files.readString(CASE);
        assertThat(before).contains(stood);
        Path file = Files.writeString(folder.resolve("another.yaml"), before.replace(stood, stands));

        assertThatThrownBy(() -> report(file, Language.ENGLISH))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining(rule);
    }

    private static String report(Path file, Language language) throws Exception {
        Scenario scenario = Scenario.read(file, Optional.empty());
        return new String(Format.MARKDOWN.render(Report.of(ScenarioFacts.of(scenario), language)), UTF_8);
    }
}
