package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.MarkdownFormat;

/** The scenarios that come with the project, by the rules alone. */
class ScenariosTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final Path TWELFTH_SESSION = SCENARIOS.resolve("untoc-cop12.yaml");
    private static final Path ONE_DAY = SCENARIOS.resolve("one-day-meeting.yaml");
    private static final Path COMMISSION = SCENARIOS.resolve("cnd-63-reconvened.yaml");
    private static final Path TWO_PARTS = SCENARIOS.resolve("cbd-excop-1.yaml");
    private static final Path EMERGENCY = SCENARIOS.resolve("unga-es-11.yaml");
    private static final Path COUNCIL = SCENARIOS.resolve("unsc-9586.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("all")
    void no_rule_refuses_an_act(Path file) throws Exception {
        assertThat(facts(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_act_is_sent_as_it_was_written(Path file) throws Exception {
        for (ScenarioAct act : read(file).acts()) {
            String sent = Json.mapper().writeValueAsString(act.command());

            assertThat(Json.mapper().readValue(sent, act.command().getClass())).isEqualTo(act.command());
        }
    }

    @Test
    void the_twelfth_session_numbers_its_resolutions_as_its_report_does() throws Exception {
        assertThat(facts(TWELFTH_SESSION, DraftAdopted.class))
                .extracting(fact -> fact.symbol() + " " + fact.number())
                .containsExactly(
                        "CTOC/COP/2024/L.2 12/1",
                        "CTOC/COP/2024/L.3 12/2",
                        "CTOC/COP/2024/L.4 12/1",
                        "CTOC/COP/2024/L.11 12/2",
                        "CTOC/COP/2024/L.8/Rev.1 12/3",
                        "CTOC/COP/2024/L.9/Rev.1 12/4");
    }

    @Test
    void the_emergency_session_numbers_its_resolutions_apart_from_regular_ones() throws Exception {
        assertThat(facts(EMERGENCY, DraftAdopted.class))
                .extracting(fact -> String.valueOf(fact.number()))
                .startsWith("ES-11/1", "ES-11/2", "ES-11/3")
                .endsWith("ES-11/10");
    }

    @Test
    void the_emergency_session_is_called_what_it_is_and_so_are_its_documents() throws Exception {
        assertThat(report(EMERGENCY)).contains("on its eleventh emergency special session, held in New York");
        assertThat(facts(EMERGENCY, SessionScheduled.class))
                .extracting(fact -> fact.symbolPrefix().value())
                .containsExactly("A/ES-11");
    }

    @Test
    void the_council_is_told_to_have_adopted_what_none_of_five_was_against_and_rejected_what_nine_were_not_for()
            throws Exception {
        assertThat(report(COUNCIL))
                .contains("# Record of the 9586th meeting of the Security Council, held in New York on 25 March 2024")
                .contains(
                        "the Council rejected, by a vote by show of hands of 3 to 1, with 11 abstentions, the required"
                                + " majority not having been obtained, the oral amendment proposed by the Russian Federation")
                .contains("the Council adopted, by a vote by show of hands of 14 to none, with 1 abstention")
                .contains("Resolution 2728 (2024)")
                .contains("15 members and two States invited under rule 37")
                .doesNotContain("quorum")
                .doesNotContain("consensus");
        assertThat(report(COUNCIL, Language.CHINESE))
                .contains("安全理事会2024年3月25日在纽约举行的第9586次会议记录")
                .contains("以3票赞成、1票反对、11票弃权，因未获得所需的多数，否决了")
                .contains("以14票赞成、0票反对、1票弃权通过了");
    }

    @Test
    void the_one_day_meeting_holds_what_the_twelfth_session_does_not() throws Exception {
        assertThat(facts(ONE_DAY, MeetingOpened.class)).hasSize(1);
        assertThat(facts(ONE_DAY, OfficerReplaced.class)).hasSize(1);
        assertThat(facts(ONE_DAY, SponsorWithdrawn.class)).hasSize(1);
        assertThat(facts(ONE_DAY, DraftWithdrawn.class)).hasSize(1);
        assertThat(facts(ONE_DAY, ProceduralDecisionTaken.class)).hasSize(1);
        assertThat(facts(ONE_DAY, DraftAdopted.class)).isEmpty();
    }

    @Test
    void the_commission_is_told_to_have_decided_by_votes_and_to_have_members() throws Exception {
        assertThat(report(COMMISSION))
                .contains("was attended by representatives of 53 States members of the Commission.")
                .contains("the Commission decided, by a roll-call vote of 27 to 25, with 1 abstention, as follows:")
                .contains(
                        "the Commission rejected, by a roll-call vote of 23 to 28, with 2 abstentions, the following:")
                .contains(
                        "As a consequence, no decision was taken on the following: Tetrahydrocannabinol would be added")
                .containsSubsequence("Abstaining: Ukraine", "6 to 43, with 4 abstentions");
    }

    @Test
    void the_officer_of_the_commission_is_told_to_have_been_elected_without_objection() throws Exception {
        assertThat(report(COMMISSION))
                .contains("in accordance with rule 15 of its rules of procedure, the Commission elected the following"
                        + " officers without objection:")
                .contains("Representative of Switzerland (Switzerland)")
                .doesNotContain("acclamation");
    }

    @Test
    void the_session_in_two_parts_is_told_with_its_cities_its_nights_and_the_text_that_fell() throws Exception {
        assertThat(report(TWO_PARTS))
                .contains("held in Cartagena from 22 to 24 February 1999 and in Montreal from 24 to 29 January 2000")
                .contains("At its 4th meeting, on 24 February 1999, the Conference of the Parties rejected, for want of"
                        + " consensus, owing to the objection of Argentina, Australia, Canada, Chile and Uruguay,")
                .contains("At its 6th meeting, on 29 January 2000, the Conference of the Parties decided as follows: To"
                        + " adopt the Cartagena Protocol on Biosafety")
                .doesNotContain("by consensus")
                .doesNotContain("acclamation");
        assertThat(instantOf(TWO_PARTS, "conclude-item")).isEqualTo(Instant.parse("2000-01-29T10:02:00Z"));
    }

    @Test
    void times_are_those_of_the_clock_at_the_seat_and_a_minute_apart() throws Exception {
        List<ScenarioAct> acts = read(TWELFTH_SESSION).acts();

        assertThat(acts.get(0).occurredAt()).isEqualTo(Instant.parse("2024-05-02T08:00:00Z"));
        assertThat(acts.get(1).occurredAt()).isEqualTo(Instant.parse("2024-05-02T08:01:00Z"));
        assertThat(acts.getLast().occurredAt()).isEqualTo(Instant.parse("2024-11-11T09:00:00Z"));
    }

    @Test
    void of_a_time_that_the_clock_shows_twice_the_offset_says_which() throws Exception {
        String meeting = Files.readString(ONE_DAY);
        Path first = Files.writeString(folder.resolve("first.yaml"), at("2025-10-26T02:30+02:00", meeting));
        Path again = Files.writeString(folder.resolve("again.yaml"), at("2025-10-26T02:30+01:00", meeting));

        assertThat(read(first).acts().getFirst().occurredAt()).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(read(again).acts().getFirst().occurredAt()).isEqualTo(Instant.parse("2025-10-26T01:30:00Z"));
    }

    /** A scenario whose first act happened at another time. */
    private static String at(String time, String scenario) {
        return scenario.replaceFirst("at: [0-9T:-]+", "at: " + Matcher.quoteReplacement(time));
    }

    @Test
    void a_draft_takes_its_text_from_the_files_of_the_name_it_gives() throws Exception {
        Files.writeString(folder.resolve("12-1.zh.md"), "注意到");

        assertThat(draft("CTOC/COP/2024/L.4", folder).text()).isEqualTo(Map.of(Language.CHINESE, "注意到"));
        assertThat(draft("CTOC/COP/2024/L.11", folder).text()).isEmpty();
    }

    @Test
    void a_refused_act_is_named_with_its_line_and_its_rule() throws Exception {
        List<String> lines = Files.readAllLines(ONE_DAY);
        int tabling = lines.indexOf("  - table-draft:");
        lines.replaceAll(line -> line.replace("sponsors: [CRI, JPN, NOR]", "sponsors: [CRI, CHE, NOR]"));
        Path file = Files.write(folder.resolve("observer-sponsors.yaml"), lines);

        assertThatThrownBy(() -> facts(file))
                .isInstanceOf(ActRefused.class)
                .hasMessageStartingWith("%s:%d: table-draft: ONLY_PARTIES_SPONSOR_DRAFTS", file, tabling + 1);
    }

    private static String report(Path file) throws Exception {
        return report(file, Language.ENGLISH);
    }

    private static String report(Path file, Language language) throws Exception {
        return MarkdownFormat.render(Report.of(facts(file), language));
    }

    private static Instant instantOf(Path file, String lastOfItsName) throws Exception {
        return read(file).acts().stream()
                .filter(act -> act.name().equals(lastOfItsName))
                .reduce((_, later) -> later)
                .orElseThrow()
                .occurredAt();
    }

    private TableDraft draft(String symbol, Path texts) throws IOException, ScenarioMistake {
        return Scenario.read(TWELFTH_SESSION, Optional.of(texts)).acts().stream()
                .map(ScenarioAct::command)
                .filter(TableDraft.class::isInstance)
                .map(TableDraft.class::cast)
                .filter(draft -> draft.draft().value().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Scenario read(Path file) throws IOException, ScenarioMistake {
        return Scenario.read(file, Optional.empty());
    }

    private static List<Recorded> facts(Path file) throws IOException, ScenarioStopped {
        return ScenarioFacts.of(read(file));
    }

    private static <F> List<F> facts(Path file, Class<F> kind) throws IOException, ScenarioStopped {
        return facts(file).stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
