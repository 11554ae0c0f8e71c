package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.format.MarkdownFormat;

/** Words that were given in one language are told in the reports of all, with the language they are in. */
class OneLanguageReportTest {
    private static final Symbol DRAFT = new Symbol("CTOC/COP/2024/L.8");

    private final SessionInReport session = given(
            new DraftTabled(
                    DRAFT,
                    DraftKind.RESOLUTION,
                    DraftSubject.SUBSTANCE,
                    ITEM,
                    new Wording(Map.of(Language.FRENCH, "Points de contact", Language.RUSSIAN, "Контакты")),
                    null,
                    Map.of(Language.FRENCH, "La Conférence,\n\n1. Invite les États parties.\n")),
            new ProceduralDecisionTaken(
                    FIRST, ITEM, new Wording(Map.of(Language.ENGLISH, "consultations would continue"))),
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS));

    @Test
    void it_is_english_first_that_another_language_falls_back_to() {
        assertThat(session.paragraphs(Language.CHINESE))
                .anySatisfy(line -> assertThat(line).contains("consultations would continue[英文]"));
    }

    @Test
    void without_english_it_is_a_language_that_is_there() {
        assertThat(markdown(Language.ENGLISH))
                .contains("Points de contact [French\\]")
                .contains("[The text is available in French only.]");
        assertThat(markdown(Language.CHINESE)).contains("Points de contact[法文\\]");
    }

    @Test
    void any_language_has_a_name_where_the_languages_of_meetings_are_told() {
        var report = given(new CommitteeOfTheWholeLimited(FIRST, List.of(Language.ENGLISH, Language.of("pt-BR"))));

        assertThat(report.inEnglish()).anyMatch(line -> line.endsWith("in English and Portuguese (Brazil) only."));
        assertThat(report.inChinese()).anyMatch(line -> line.contains("英文") && line.contains("葡萄牙语"));
    }

    @Test
    void words_of_the_language_itself_are_not_marked() {
        assertThat(markdown(Language.ENGLISH))
                .contains("consultations would continue")
                .doesNotContain("[English]");
    }

    private String markdown(Language language) {
        return MarkdownFormat.render(session.document(language));
    }
}
