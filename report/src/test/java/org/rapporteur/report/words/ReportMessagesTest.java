package org.rapporteur.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Organ;
import org.rapporteur.report.outline.Voice;

class ReportMessagesTest {
    @Test
    void every_phrasebook_has_every_formula() throws Exception {
        Set<Object> chinese = new TreeSet<>(phrasebook(Language.CHINESE).keySet());

        for (Language language : UnsupportedLanguage.SUPPORTED) {
            assertThat(phrasebook(language).keySet()).as(language.tag()).containsExactlyInAnyOrderElementsOf(chinese);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "ENGLISH"})
    void every_formula_can_be_read(Language language) throws Exception {
        phrasebook(language)
                .forEach((key, pattern) -> assertThat(new MessageFormat((String) pattern, language.locale()))
                        .as("%s: %s", language, key)
                        .isNotNull());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "ENGLISH"})
    void every_voice_category_and_organ_that_reports_name_has_its_formula(Language language) {
        ReportMessages messages = ReportMessages.in(language);

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

    private static Properties phrasebook(Language language) throws Exception {
        Properties messages = new Properties();
        String file = "/phrasebook/report_" + language.tag() + ".properties";
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(ReportMessagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        return messages;
    }
}
