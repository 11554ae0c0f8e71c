package org.rapporteur.standalone.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.standalone.body.BodyCheck.Sample;
import org.rapporteur.standalone.cli.Commands;

class BodyCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("shipped")
    void of_a_body_that_comes_with_the_program_reports_can_be_written_in_all_its_languages(String id) throws Exception {
        Path file = written(id, Bodies.shipped(id));

        BodyCheck found = BodyCheck.of(file);

        assertThat(found.reports())
                .extracting(Sample::language)
                .containsExactlyElementsOf(found.profile().languages());
        assertThat(found.kinds()).isGreaterThan(60);
    }

    /** Nothing that the program does of itself may count on the papers of United Nations conferences. */
    @Test
    void a_body_that_calls_its_papers_otherwise_holds_a_session_too() throws Exception {
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        String profile =
                NewBody.asked("federation", nothing, new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                        + """
                symbols: {draft: "Antrag {n}", document: "{prefix}-{nnn}", revision: " neu {n}", letter: "{small}"}
                documents:
                  - {code: working-paper, name: {en: working paper}}
                  - {code: draft-report, name: {en: draft minutes}}
                texts:
                  - {code: motion, name: {en: motion}, plural: {en: motions}}
                numbering:
                  - {kinds: [motion], patterns: ["{n}/{year}"]}
                agenda: {numbers: "TOP {n}", roles: [substantive, adoption-of-report]}
                """;

        BodyCheck found = BodyCheck.of(written("federation", profile));

        assertThat(found.reports().getFirst().report())
                .containsPattern("draft motion Antrag \\d+")
                .containsPattern("\\(Antrag \\d+ neu \\d+")
                .doesNotContain("draft resolution");
        assertThat(found.kinds()).isGreaterThan(60);
    }

    @Test
    void a_profile_begun_from_another_is_sound_under_its_own_name() throws Exception {
        Path file = written("uncac-cop", NewBody.like("untoc-cop", "uncac-cop"));

        assertThat(BodyCheck.of(file).profile().id()).isEqualTo("uncac-cop");
    }

    @Test
    void a_profile_made_of_answers_is_sound_and_what_is_not_answered_is_usual() throws Exception {
        String answers =
                "Parish Council of \"Little\" Wittering\nthe Council\n\n\n\nLittle Wittering\nEurope/London\nPC/{year}\nChair\n";
        InputStream typed = new ByteArrayInputStream(answers.getBytes(UTF_8));

        Path file = written(
                "parish-council",
                NewBody.asked("parish-council", typed, new PrintStream(OutputStream.nullOutputStream(), true, UTF_8)));

        BodyCheck found = BodyCheck.of(file);
        assertThat(found.profile().names().full().in(Language.ENGLISH))
                .contains("Parish Council of \"Little\" Wittering");
        assertThat(found.profile().secretariat().head().in(Language.ENGLISH)).contains("Secretary-General");
        assertThat(found.reports()).extracting(Sample::language).containsExactly(Language.ENGLISH);
    }

    @Test
    void reports_are_wanted_only_in_languages_that_have_formulas() throws Exception {
        Path file = written(
                "cbd-cop",
                Bodies.shipped("cbd-cop")
                        .replaceAll("\\bzh:", "fr:")
                        .replaceFirst("(?m)^id:.*$", "$0\nlanguages: [en, fr]"));

        assertThatThrownBy(() -> BodyCheck.of(file))
                .isInstanceOf(YamlMistake.class)
                .hasMessageContaining("no report can be written in 'fr', only in");
    }

    @Test
    void the_command_says_the_line_of_the_first_mistake_in_each_file_and_fails() throws Exception {
        Path sound = written("untoc-cop", Bodies.shipped("untoc-cop"));
        Path broken = written(
                "cbd-cop", Bodies.shipped("cbd-cop").replaceFirst("presidingOffice: .*", "presidingOffice: nobody"));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(errors, true, UTF_8));
        try {
            assertThat(Commands.run("body", "check", sound.toString())).isZero();
            assertThat(Commands.run("body", "check", broken.toString(), sound.toString()))
                    .isEqualTo(1);
        } finally {
            System.setErr(before);
        }

        assertThat(errors.toString(UTF_8))
                .matches("\\S+cbd-cop\\.yaml:\\d+: presidingOffice: no office is called 'nobody'\\R");
    }

    @Test
    void with_a_directory_of_bodies_a_broken_profile_stops_the_program_before_it_begins() throws Exception {
        written("untoc-cop", Bodies.shipped("untoc-cop").replaceFirst("seats: 8", "seats: many"));

        assertThat(Commands.run("--bodies", folder.toString(), "verify", "nothing"))
                .isEqualTo(1);
    }

    private static List<String> shipped() {
        return ShippedBodies.all().stream().map(BodyProfile::id).toList();
    }

    private Path written(String id, String profile) throws Exception {
        return Files.writeString(folder.resolve(id + ".yaml"), profile);
    }
}
