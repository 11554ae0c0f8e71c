package org.rapporteur.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Organ;
import org.rapporteur.report.Report;
import org.rapporteur.report.outline.Voice;

class ReportMessagesTest {
    @Test
    void reports_are_written_in_the_languages_of_the_formulas() {
        assertThat(Report.languages()).containsExactly(Language.ENGLISH, Language.CHINESE);
        assertThatExceptionOfType(UnsupportedLanguage.class)
                .isThrownBy(() -> ReportMessages.in(Language.FRENCH))
                .withMessage("reports are not written in 'fr' yet");
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
                .isThrownBy(() -> Grammar.of(Language.FRENCH))
                .withMessage("there are formulas of reports in FRENCH, but no grammar");
    }

    @Test
    void every_voice_category_and_organ_that_reports_name_has_its_formula() {
        ReportMessages messages = ReportMessages.in(Language.ENGLISH);

        for (Voice voice : Voice.values()) {
            assertThat(messages.has("spoke." + WritingContext.choice(voice) + ".few"))
                    .as(voice.name())
                    .isTrue();
            assertThat(messages.has("spoke." + WritingContext.choice(voice) + ".many"))
                    .as(voice.name())
                    .isTrue();
        }
        for (Category category : Category.values()) {
            assertThat(category.isParty() || messages.has("observers." + WritingContext.choice(category)))
                    .as(category.name())
                    .isTrue();
        }
        for (Organ organ : Organ.values()) {
            assertThat(messages.has("organ." + organ.code())).as(organ.name()).isTrue();
        }
        assertThat(messages.has("heading." + WritingContext.choice(ItemRole.ATTENDANCE)))
                .isTrue();
    }
}
