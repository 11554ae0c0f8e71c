package org.rapporteur.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.CapacityKind;
import org.rapporteur.events.body.UsualCategories;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.report.Report;

class ReportMessagesTest {
    private static final BodyProfile CONFERENCE = Bodies.find("untoc-cop").orElseThrow();

    @Test
    void reports_are_written_in_the_languages_of_the_formulas() {
        assertThat(Report.languages()).containsExactly(Language.ENGLISH, Language.CHINESE, Language.GERMAN);
        assertThatExceptionOfType(UnsupportedLanguage.class)
                .isThrownBy(() -> ReportMessages.of(CONFERENCE, Language.FRENCH))
                .withMessage("reports are not written in 'fr', only in zh, en, de");
    }

    /** What formats and texts add to a report has words wherever the report has. */
    @Test
    void so_are_what_formats_and_texts_add() {
        assertThat(Phrasebooks.of("document").languages()).isEqualTo(Report.languages());
        assertThat(Phrasebooks.of("text").languages()).isEqualTo(Report.languages());
    }

    @Test
    void formulas_need_a_grammar() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Grammar.of(Language.FRENCH, List.of()))
                .withMessage("there are formulas of reports in fr, but no grammar");
    }

    @Test
    void every_voice_category_and_organ_that_reports_name_has_its_formula() {
        ReportMessages messages = ReportMessages.of(CONFERENCE, Language.ENGLISH);

        UsualCategories directory = UsualCategories.standard();
        Stream<String> voices = Stream.concat(
                Stream.of(CapacityKind.values())
                        .filter(kind -> directory.together(kind).isEmpty())
                        .map(CapacityKind::code),
                Stream.of("kind", "organizations"));
        assertThat(voices.flatMap(voice -> Stream.of("spoke." + voice + ".few", "spoke." + voice + ".many")))
                .allMatch(messages::has);
        assertThat(directory.categories())
                .filteredOn(usual -> usual.kind() != CapacityKind.PARTIES)
                .hasSize(7)
                .allMatch(usual -> usual.uncounted().isPresent() || messages.has("observers." + usual.code()));
        for (Language language : Report.languages()) {
            assertThat(Stream.concat(
                            directory.together().values().stream(),
                            directory.categories().stream().flatMap(usual -> usual.uncounted().stream())))
                    .hasSize(6)
                    .allMatch(words -> words.in(language).isPresent());
        }
        for (StandingOrgan organ : StandingOrgan.values()) {
            assertThat(messages.has("organ." + organ.code())).as(organ.name()).isTrue();
        }
        assertThat(messages.has("heading." + WritingContext.choice(ItemRole.ATTENDANCE)))
                .isTrue();
    }
}
