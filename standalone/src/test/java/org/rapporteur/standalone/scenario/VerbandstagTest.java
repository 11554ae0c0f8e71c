package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.MarkdownFormat;

/** A day of an assembly that keeps its minutes in German and in English. */
class VerbandstagTest {
    private static final Path DAY = Path.of("src/test/resources/cases/verbandstag.yaml");

    @Test
    void names_are_declined_as_the_sentence_demands() throws Exception {
        assertThat(german())
                .contains(
                        "Protokoll über die 12. Tagung des Verbandstages des Alpenländischen Turnverbands,"
                                + " abgehalten in Bregenz am 17. und 18. Mai 2025",
                        "Resolutionen und Beschlüsse des Verbandstages",
                        "Der Verbandstag des Alpenländischen Turnverbands hielt seine 12. Tagung",
                        "sprach zur Eröffnung die Geschäftsführerin der Geschäftsstelle des Alpenländischen Turnverbands",
                        "teilte die Präsidentin dem Verbandstag mit:",
                        "wurde Paul Weber (Deutschland) in das Amt des Schatzmeisters gewählt",
                        "Präsidentin: Anna Berg (Österreich)",
                        "Vizepräsidenten: Jan Maes (Belgien)");
    }

    @Test
    void votes_are_told_as_assemblies_tell_them() throws Exception {
        assertThat(german())
                .contains(
                        "per Akklamation",
                        "nahm der Verbandstag durch Handzeichen mit 4 Ja-Stimmen ohne Gegenstimme bei 1 Enthaltung"
                                + " den Antrag ATV/2025/L.1 (Beschluss) an.",
                        "da die Stimmen gleich verteilt waren, den mündlichen Änderungsantrag von Luxemburg zum Antrag"
                                + " ATV/2025/L.1.",
                        "mit 4 Ja-Stimmen gegen 1 Nein-Stimme ohne Enthaltung angenommen");
    }

    @Test
    void who_has_several_votes_and_who_votes_by_proxy_is_told() throws Exception {
        assertThat(german())
                .contains(
                        "in namentlicher Abstimmung mit 5 Ja-Stimmen gegen 3 Nein-Stimmen ohne Enthaltung den Antrag"
                                + " ATV/2025/L.4 (Beschluss) an.",
                        "Mehr als eine Stimme hatten: Österreich (3) und Deutschland (2).",
                        "Für Liechtenstein wurde die Stimme aufgrund einer Vollmacht abgegeben von Österreich.");
    }

    @Test
    void the_same_day_is_told_in_english() throws Exception {
        assertThat(report(Language.ENGLISH))
                .contains(
                        "Report of the Assembly of the Alpine Gymnastics Federation on its twelfth session",
                        "by a vote by show of hands of 4 to none, with 1 abstention")
                .doesNotContain("Verbandstag des");
    }

    /** Numbers are kept with what they count; here it is the words that matter. */
    private static String german() throws Exception {
        return report(Language.GERMAN).replace('\u00a0', ' ');
    }

    private static String report(Language language) throws Exception {
        return MarkdownFormat.render(Report.of(ScenarioFacts.of(Scenario.read(DAY, Optional.empty())), language));
    }
}
