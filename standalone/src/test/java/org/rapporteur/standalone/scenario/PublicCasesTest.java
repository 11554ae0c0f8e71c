package org.rapporteur.standalone.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;

/** What befell other systems, in public bug reports and records, told with a small sitting. */
class PublicCasesTest {
    private static final String DRAFT = "table-draft: {draft: MC/CONF/2025/L.2, kind: resolution, item: \"4\","
            + " title: {en: Points of contact, zh: 联络点}, sponsors: [CRI, JPN, NOR]}";
    private static final String ADOPTED = "adopt-draft: {draft: MC/CONF/2025/L.2}";

    @Test
    void whoever_withdrew_is_no_sponsor_of_what_was_adopted() throws Exception {
        Sitting sitting = Sitting.when(
                DRAFT,
                "add-sponsors: {draft: MC/CONF/2025/L.2, sponsors: [FJI]}",
                "withdraw-sponsor: {draft: MC/CONF/2025/L.2, party: JPN}",
                ADOPTED);

        assertThat(sitting.report(Language.ENGLISH))
                .filteredOn(paragraph -> paragraph.contains("MC/CONF/2025/L.2"))
                .anyMatch(paragraph ->
                        paragraph.equals("Japan withdrew as a sponsor of draft resolution MC/CONF/2025/L.2."))
                .anyMatch(paragraph -> paragraph.contains("sponsored by Costa Rica, Fiji and Norway"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void words_in_one_language_stand_in_every_report_and_say_which_it_is(Language language) throws Exception {
        Sitting sitting = Sitting.when(
                "take-procedural-decision: {decision: {fr: Les consultations se poursuivront.}}",
                "announce: {text: {fr: La liste est close.}}");

        String french = language.equals(Language.ENGLISH) ? "French" : "法文";
        assertThat(sitting.report(language))
                .anyMatch(told -> told.contains("Les consultations se poursuivront.") && told.contains(french))
                .anyMatch(told -> told.contains("La liste est close.") && told.contains(french));
    }

    @Test
    void signs_that_mean_something_in_a_format_are_only_signs() throws Exception {
        String words = "R&D on *Lycium* <b>AT&T</b> #1 --> [Rev.](x) <script>alert(1)</script>";
        Sitting sitting = Sitting.when("announce: {text: {en: \"%s\", zh: \"%s\"}}".formatted(words, words));

        assertThat(sitting.report(Language.ENGLISH)).anyMatch(told -> told.contains(words));
        assertThat(rendered(Format.HTML, sitting)).doesNotContain("<script>alert", "<b>AT", "<em>Lycium");
        assertThat(rendered(Format.MARKDOWN, sitting))
                .contains("\\*Lycium\\*", "\\<b>AT", "\\<script>alert", "[Rev.\\](x)");
    }

    @Test
    void what_two_desks_log_is_told_once() throws Exception {
        String statement = "make-statement: {speaker: JPN}";
        String decision = "take-procedural-decision: {decision: {en: The list of speakers is closed., zh: 发言名单截止。}}";
        Sitting sitting = Sitting.when(statement, statement, "make-statement: {speaker: CRI}", decision, decision);

        assertThat(sitting.facts(ProceduralDecisionTaken.class)).hasSize(1);
        assertThat(sitting.report(Language.ENGLISH))
                .anyMatch(told -> told.equals("Statements were made by the representatives of Japan and Costa Rica."));
    }

    @Test
    void no_observer_is_a_sponsor() {
        assertThatThrownBy(() -> Sitting.when(
                        "register-participants: {category: ngo-without-consultative-status, organizations:"
                                + " [{code: open-registers, name: {en: Open Registers, zh: Open Registers}}]}",
                        DRAFT,
                        "add-sponsors: {draft: MC/CONF/2025/L.2, sponsors: [open-registers]}"))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("SPONSOR");
    }

    @Test
    void the_list_may_be_sorted_and_shortened_while_speakers_wait() throws Exception {
        Sitting sitting = Sitting.when(
                "inscribe-speaker: {speaker: CRI}",
                "inscribe-speaker: {speaker: FJI}",
                "inscribe-speaker: {speaker: JPN}",
                "inscribe-speaker: {speaker: NOR}",
                "inscribe-speaker: {speaker: UGA}",
                "move-speaker: {speaker: UGA, place: 1}",
                "move-speaker: {speaker: CRI, place: 4}",
                "remove-speaker: {speaker: JPN}",
                "make-statement: {speaker: NOR}",
                "make-statement: {speaker: UGA}");

        assertThat(sitting.facts(StatementMade.class))
                .extracting(made -> made.speaker().value())
                .containsExactly("NOR", "UGA");
        assertThat(sitting.state().debate().waiting().turns())
                .extracting(turn -> turn.speaker().value())
                .containsExactly("FJI", "CRI");
    }

    @Test
    void what_was_adopted_is_reconsidered_changed_and_adopted_under_its_number() throws Exception {
        String reconsider = "decide: {question: {kind: reconsideration, draft: MC/CONF/2025/L.2}, outcome: adopted,"
                + " decision: {mode: vote, vote: {method: show-of-cards,"
                + " tally: {inFavour: %d, against: %d, abstaining: 0}}}}";
        String changed = "revise-draft-orally: {draft: MC/CONF/2025/L.2, revision: {en: in paragraph 1, zh: 第1段}}";

        Sitting sitting = Sitting.when(DRAFT, ADOPTED, reconsider.formatted(4, 1), changed, ADOPTED);

        assertThat(sitting.report(Language.ENGLISH))
                .anyMatch(
                        told -> told.contains("adopted draft resolution MC/CONF/2025/L.2, which it later reconsidered"))
                .anyMatch(told -> told.contains("decided, by a vote by show of cards of 4 to 1, with no abstentions, to"
                        + " reconsider draft resolution MC/CONF/2025/L.2."))
                .anyMatch(told ->
                        told.contains("(MC/CONF/2025/L.2), as orally revised") && told.contains("resolution 3/1"));
        assertThatThrownBy(() -> Sitting.when(DRAFT, ADOPTED, reconsider.formatted(3, 2)))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS");
        assertThatThrownBy(() -> Sitting.when(DRAFT, ADOPTED, changed))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES");
    }

    @Test
    void parties_that_are_no_members_of_the_united_nations_take_part_as_others_do() throws Exception {
        Sitting sitting = Sitting.when(
                "register-participants: {category: state-party, states: [VAT, PSE, SSD, COK, NIU]}",
                "make-statement: {speaker: COK}",
                "make-statement: {speaker: NIU}");

        assertThat(sitting.report(Language.ENGLISH))
                .contains("Statements were made by the representatives of the Cook Islands and Niue.");
        assertThat(sitting.report(Language.CHINESE)).anyMatch(told -> told.contains("库克群岛") && told.contains("纽埃"));
    }

    private static String rendered(Format format, Sitting sitting) {
        return new String(format.render(Report.of(sitting.log(), Language.ENGLISH)), UTF_8);
    }
}
