package org.rapporteur.standalone.outcome;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What became of drafts in three councils of the United Nations: entered as acts, told by our report, compared with the
 * official records. An extract of these is compared in every build; all of them with {@code -Dvotes=FOLDER}, where the
 * sets lie, each in a folder of its name.
 */
class OfficialOutcomesTest {
    private static final Path EXTRACT = Path.of("src/test/resources/official-outcomes.tsv");

    private static List<Comparison> extract;

    @BeforeAll
    static void compare() throws IOException {
        extract = Comparison.of(OutcomeTable.read(Files.readString(EXTRACT)));
    }

    @Test
    void every_outcome_that_can_be_entered_is_told_as_the_official_record_has_it() {
        assertThat(extract)
                .filteredOn(comparison -> comparison.entry().refusal() == null)
                .hasSizeGreaterThan(250)
                .filteredOn(comparison -> !comparison.agrees())
                .extracting(comparison -> comparison.official().symbol() + ": " + comparison.differences())
                .isEmpty();
    }

    @Test
    void what_cannot_be_entered_is_a_vote_whose_figures_the_record_does_not_have() {
        assertThat(extract)
                .filteredOn(comparison -> comparison.entry().refusal() != null)
                .isNotEmpty()
                .allSatisfy(comparison -> assertThat(comparison.official().isSilent())
                        .as(
                                "%s: %s",
                                comparison.official().symbol(),
                                comparison.entry().refusal())
                        .isTrue());
    }

    @Test
    void what_was_decided_in_writing_is_told_with_its_day_and_no_meeting() {
        assertThat(extract)
                .filteredOn(comparison ->
                        comparison.official().byMail() || comparison.official().way() == Way.BY_SILENCE)
                .hasSizeGreaterThan(50)
                .extracting(comparison -> comparison.told().orElseThrow().sentence())
                .allMatch(sentence -> sentence.matches("On \\d{1,2} \\w+ \\d{4}, the Council adopted, .*"));
    }

    @Test
    void what_the_resolution_itself_prints_is_told_word_for_word() {
        assertThat(extract)
                .filteredOn(comparison -> !comparison.official().printed().isEmpty())
                .hasSizeGreaterThan(45)
                .allMatch(Comparison::agrees);
    }

    @Test
    void no_vote_could_have_been_entered_with_the_contrary_outcome() {
        assertThat(extract)
                .filteredOn(comparison -> comparison.official().way().isAVote())
                .filteredOn(comparison -> comparison.entry().refusal() == null)
                .allSatisfy(comparison ->
                        assertThat(comparison.entry().oppositeRefused()).isTrue());
    }

    @Test
    void a_veto_is_told_with_those_who_cast_it() {
        assertThat(extract)
                .filteredOn(comparison -> comparison.official().way() == Way.VETOED)
                .filteredOn(comparison -> comparison.entry().refusal() == null)
                .hasSizeGreaterThan(5)
                .extracting(comparison -> comparison.told().orElseThrow().sentence())
                .allMatch(sentence -> sentence.contains(", owing to the negative vote of "));
    }

    @Test
    void a_record_that_contradicts_itself_is_noted_and_not_put_right() {
        assertThat(extract)
                .filteredOn(comparison -> comparison.entry().refusal() == null)
                .filteredOn(comparison -> comparison.official().way().isAVote())
                .filteredOn(comparison -> Contradictions.in(comparison.official()).stream()
                        .anyMatch(found -> found.startsWith("announced")
                                || found.contains("twice")
                                || found.startsWith("no State")))
                .hasSizeGreaterThan(4)
                .filteredOn(comparison -> comparison.entry().noted().isEmpty())
                .extracting(comparison -> comparison.official().symbol())
                .isEmpty();
    }

    /** All there are, with figures on standard output; {@code -Dapprove=true} writes the extract anew. */
    @Test
    @EnabledIfSystemProperty(named = "votes", matches = ".+")
    void all_outcomes_in_a_folder() throws IOException {
        List<OfficialOutcome> all = new OfficialSets(Path.of(System.getProperty("votes"))).all();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(
                    EXTRACT,
                    OutcomeTable.write(
                            all.stream().filter(OfficialOutcomesTest::isTelling).toList()));
        }
        List<Comparison> compared = Comparison.of(all);
        Stream.of(OfficialBody.values()).forEach(body -> print(body, compared));

        assertThat(compared).hasSameSizeAs(all);
    }

    /** What the extract has: whatever was not simply adopted by all or without a vote, and what contradicts itself. */
    private static boolean isTelling(OfficialOutcome outcome) {
        return (outcome.way() != Way.UNANIMOUSLY && outcome.way() != Way.WITHOUT_A_VOTE)
                || outcome.byMail()
                || !Contradictions.in(outcome).isEmpty();
    }

    private static void print(OfficialBody body, List<Comparison> all) {
        List<Comparison> compared = all.stream()
                .filter(comparison -> comparison.official().body() == body)
                .toList();
        Object ways = new TreeMap<>(compared.stream()
                .collect(groupingBy(comparison -> comparison.official().way().code(), counting())));
        Object procedural = compared.stream()
                .filter(comparison -> comparison.entry().procedural())
                .map(comparison -> comparison.official().symbol())
                .toList();
        long agree = compared.stream().filter(Comparison::agrees).count();
        long carried = votes(compared).filter(Comparison::majorityAgrees).count();
        System.out.printf("== %s: %d outcomes %s%n", body.profile(), compared.size(), ways);
        System.out.printf("agree: %d%n", agree);
        System.out.printf("votes: %d, majority agrees: %d%n", votes(compared).count(), carried);
        System.out.printf("adopted as questions of procedure only: %s%n", procedural);
        compared.stream()
                .filter(comparison -> !comparison.agrees())
                .forEach(comparison -> System.out.printf(
                        "  %s (%s): %s%n",
                        comparison.official().symbol(),
                        comparison.official().way().code(),
                        String.join("; ", comparison.differences())));
        System.out.println("records that contradict themselves:");
        compared.forEach(OfficialOutcomesTest::printContradictions);
    }

    private static void printContradictions(Comparison comparison) {
        List<String> found = Contradictions.in(comparison.official());
        if (!found.isEmpty() || !comparison.entry().noted().isEmpty()) {
            System.out.printf(
                    "  %s: %s; noted: %s%n",
                    comparison.official().symbol(),
                    String.join("; ", found),
                    comparison.entry().noted());
        }
    }

    private static Stream<Comparison> votes(List<Comparison> compared) {
        return compared.stream()
                .filter(comparison -> comparison.official().way().isAVote());
    }
}
