package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.proof.Chain;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.MarkdownFormat;

/**
 * The twelfth session as the first release recorded it, with a correction and without the texts of resolutions. Its
 * facts are never written anew: whatever shape our records take later, these lines are read, keep their hashes, and
 * lead to the report that they led to then.
 */
class FirstReleaseTest {
    private static final String FACTS = "untoc-cop-12.jsonl.gz";
    private static final Path FOLDER = Path.of("src/test/resources/first-release");

    @Test
    void its_facts_are_read_and_have_the_hashes_they_had() throws IOException {
        List<StatedFact> facts = stated();

        assertThat(Chain.check(Medium.ARCHIVE, facts)).isEmpty();
        assertThat(facts).hasSizeGreaterThan(550).allSatisfy(Recorded::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void its_report_is_what_it_was_byte_by_byte(String language) throws IOException {
        assertThat(report(language)).isEqualTo(text("report." + language + ".md.gz"));
    }

    /** Approving writes the reports; the facts only if there are none, since they stay what they were. */
    @BeforeAll
    static void approved() throws Exception {
        if (!Boolean.getBoolean("approve")) {
            return;
        }
        if (!Files.exists(FOLDER.resolve(FACTS))) {
            StringBuilder lines = new StringBuilder();
            corrected()
                    .forEach(fact -> lines.append(FactLine.write(fact.stated())).append('\n'));
            write(FACTS, lines.toString());
        }
        for (String language : List.of("en", "zh")) {
            write("report." + language + ".md.gz", report(language));
        }
    }

    private static List<Recorded> corrected() throws Exception {
        LoggedScenario session =
                new LoggedScenario(Scenario.read(Path.of("../scenarios/untoc-cop12.yaml"), Optional.empty()));
        Entered adoption = session.act("adopt-draft", "L.4");
        return session.corrected(
                new StrikeAct(adoption.id(), new Wording(Map.of(Language.ENGLISH, "not yet adopted then"))));
    }

    private static String report(String language) throws IOException {
        List<Recorded> log = stated().stream().map(Recorded::read).toList();
        return MarkdownFormat.render(Report.of(log, Language.of(language)));
    }

    private static List<StatedFact> stated() throws IOException {
        return text(FACTS).lines().map(FactLine::read).toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream file = new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name)))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static void write(String name, String text) throws IOException {
        Files.createDirectories(FOLDER);
        try (GZIPOutputStream file = new GZIPOutputStream(Files.newOutputStream(FOLDER.resolve(name)))) {
            file.write(text.getBytes(UTF_8));
        }
    }
}
