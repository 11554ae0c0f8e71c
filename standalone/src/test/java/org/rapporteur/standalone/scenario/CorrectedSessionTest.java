package org.rapporteur.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.correction.CorrectionRule;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.report.Corrigendum;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.MarkdownFormat;
import tools.jackson.databind.node.ObjectNode;

/** Mistakes found in the log of the twelfth session after it was over, and the report once they are put right. */
class CorrectedSessionTest {
    private static final Wording REASON = new Wording(Map.of(Language.ENGLISH, "misheard"));
    private static final LoggedScenario SESSION = logged();
    private static final String REPORT = report(SESSION.log());

    /**
     * A mistake.
     *
     * @param text what the fields of the act contain
     * @param change what the fields ought to be; none if the act did not take place
     * @param gone from the report
     * @param come in its place
     */
    record Mistake(String kind, String text, @Nullable Consumer<ObjectNode> change, String gone, String come) {
        @Override
        public String toString() {
            return kind + " " + text + " → " + come;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "exercise-right-of-reply",
                        "MLT",
                        fields -> fields.put("speaker", "PER"),
                        "the United States, Malta and Armenia",
                        "the United States, Peru and Armenia"),
                new Mistake(
                        "exercise-right-of-reply",
                        "ARM",
                        null,
                        "the United States, Malta and Armenia",
                        "the United States and Malta"),
                new Mistake(
                        "add-sponsors",
                        "L.11",
                        fields -> fields.putArray("sponsors")
                                .add("ECU")
                                .add("JPN")
                                .add("PER")
                                .add("GBR"),
                        "sponsored by Ecuador, Japan, Peru, the United Kingdom and the United States",
                        "sponsored by Ecuador, Japan, Peru and the United Kingdom"),
                new Mistake(
                        "adopt-draft",
                        "L.4",
                        null,
                        "resolution 12/4.)](#resolution-12-4)",
                        "(CTOC/COP/2024/L.8/Rev.1), sponsored by Albania"),
                new Mistake(
                        "schedule-next-session",
                        "2026-10-19",
                        fields -> fields.putObject("dates")
                                .put("from", "2026-10-12")
                                .put("to", "2026-10-16"),
                        "from 19 to 23 October 2026",
                        "from 12 to 16 October 2026"),
                new Mistake(
                        "issue-report",
                        "2024-11-11",
                        fields -> fields.put("on", "2024-11-12"),
                        "11 November 2024",
                        "12 November 2024"),
                new Mistake(
                        "report-credentials",
                        "131",
                        fields -> fields.put("compliant", 127).put("notCompliant", 4),
                        "128 had complied with the credentials requirements and 3 had not",
                        "127 had complied with the credentials requirements and 4 had not"),
                new Mistake(
                        "record-working-group-session",
                        "WG.6/2024/5",
                        fields -> fields.putObject("dates")
                                .put("from", "2024-04-10")
                                .put("to", "2024-04-11"),
                        "on 3 and 4 April 2024",
                        "on 10 and 11 April 2024"),
                new Mistake(
                        "make-statement",
                        "\"GBR\",\"draft\":\"CTOC/COP/2024/L.11\"",
                        fields -> fields.put("speaker", "CAN"),
                        "representative of the United Kingdom",
                        "representative of Canada"),
                new Mistake(
                        "speak-as-president",
                        "11",
                        fields -> fields.put("session", 10),
                        "the President of the Conference at its eleventh session",
                        "the President of the Conference at its tenth session"),
                new Mistake(
                        "table-draft",
                        "L.8",
                        fields -> fields.putArray("sponsors").add("MEX").add("ARG"),
                        "sponsored by Albania, Chile",
                        "sponsored by Albania, Argentina, Chile"),
                new Mistake(
                        "present-youth-outcome",
                        "2024-10-10",
                        fields -> fields.put("persons", 3),
                        "Two representatives who had taken part",
                        "Three representatives who had taken part"),
                new Mistake(
                        "revise-draft-orally",
                        "L.9/Rev.1",
                        null,
                        "(CTOC/COP/2024/L.9/Rev.1), as further revised",
                        "(CTOC/COP/2024/L.9/Rev.1), sponsored by"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void the_report_is_right_once_the_mistake_is_put_right(Mistake mistake) {
        Entered act = SESSION.act(mistake.kind(), mistake.text());
        assertThat(REPORT).contains(mistake.gone());

        List<Recorded> corrected = SESSION.corrected(correction(act, mistake.change()));

        assertThat(report(corrected)).doesNotContain(mistake.gone()).contains(mistake.come());
        assertThat(corrected).startsWith(SESSION.log().toArray(Recorded[]::new));
    }

    @Test
    void what_is_adopted_later_moves_up_when_an_adoption_is_struck() {
        Entered adoption = SESSION.act("adopt-draft", "L.4");

        String report = report(SESSION.corrected(new StrikeAct(adoption.id(), REASON)));

        assertThat(report)
                .containsPattern("\\(CTOC/COP/2024/L\\.11\\).*resolution 12/1\\.")
                .containsPattern("\\(CTOC/COP/2024/L\\.8/Rev\\.1\\).*resolution 12/2\\.")
                .containsPattern("\\(CTOC/COP/2024/L\\.9/Rev\\.1\\).*resolution 12/3\\.");
    }

    @Test
    void who_spoke_on_a_draft_stands_in_the_way_of_striking_that_it_was_tabled() {
        Entered tabling = SESSION.act("table-draft", "L.8");

        assertThatThrownBy(() -> SESSION.corrected(new StrikeAct(tabling.id(), REASON)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(CorrectionRule.NO_LATER_ACT_STANDS_IN_THE_WAY));
    }

    @Test
    void the_corrigendum_says_what_to_read_for_what_was_published() {
        List<Recorded> reply = SESSION.corrected(
                new StrikeAct(SESSION.act("exercise-right-of-reply", "ARM").id(), REASON));
        List<Recorded> adoption = SESSION.corrected(
                new StrikeAct(SESSION.act("adopt-draft", "L.4").id(), REASON));
        List<Recorded> presentation = SESSION.corrected(
                new StrikeAct(SESSION.act("present-youth-outcome", "").id(), REASON));

        assertThat(corrigendum(reply, Language.ENGLISH))
                .contains("CTOC/COP/2024/11/Corr.1")
                .containsPattern("(?m)^1\\. Paragraph [0-9]+ should read as follows:")
                .contains("the United States and Malta")
                .doesNotContain("Paragraph 1 ", "2\\. ", "renumbered");
        assertThat(corrigendum(reply, Language.CHINESE)).containsPattern("1\\. 第[0-9]+段应改为：");
        assertThat(corrigendum(adoption, Language.ENGLISH))
                .containsPattern("For the heading “[^”]*12/2[^”]*” read “")
                .contains("No action was taken on draft resolution CTOC/COP/2024/L.4");
        assertThat(corrigendum(presentation, Language.ENGLISH)).containsPattern("Delete paragraph [0-9]+\\.");
        assertThat(corrigendum(SESSION.log(), Language.ENGLISH)).contains("There is nothing to correct.");
    }

    private static String corrigendum(List<Recorded> now, Language language) {
        return MarkdownFormat.render(Corrigendum.of(SESSION.log(), now, 1, language));
    }

    private static Command correction(Entered act, @Nullable Consumer<ObjectNode> change) {
        if (change == null) {
            return new StrikeAct(act.id(), REASON);
        }
        Asked instead = LoggedScenario.asked(act);
        change.accept(instead.fields());
        return new CorrectAct(act.id(), instead, null, REASON);
    }

    private static String report(List<Recorded> log) {
        return MarkdownFormat.render(Report.of(log, Language.ENGLISH));
    }

    private static LoggedScenario logged() {
        try {
            return new LoggedScenario(Scenario.read(Path.of("../scenarios/untoc-cop12.yaml"), Optional.empty()));
        } catch (ActRefused | ScenarioMistake | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
