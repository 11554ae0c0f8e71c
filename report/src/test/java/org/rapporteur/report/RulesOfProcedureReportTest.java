package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RuleNumber;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;

class RulesOfProcedureReportTest {
    private static final Decision BY_VOTE = Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(20, 2, 1)));
    private static final Decision LOST = Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(2, 20, 1)));

    @Test
    void tells_which_draft_rules_are_applied_provisionally_and_which_are_not() {
        RulesOfProcedure rules = rules(RulesStep.PROVISIONAL, "CTOC/COP/2024/2", List.of("42"), List.of());

        assertThat(said(Language.ENGLISH, rules, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .endsWith("the Conference decided, by consensus, to apply, pending their adoption, the draft rules of"
                        + " procedure (CTOC/COP/2024/2), with the exception of draft rule 42.");
        assertThat(said(Language.CHINESE, rules, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .endsWith("决定在通过之前暂行适用议事规则草案（CTOC/COP/2024/2），但规则草案第42条除外。");
        assertThat(said(Language.GERMAN, rules, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .endsWith(
                        "den Entwurf der Geschäftsordnung (CTOC/COP/2024/2), ausgenommen Regel 42 des Entwurfs, bis zu ihrer Annahme vorläufig anzuwenden.");
    }

    @Test
    void tells_of_an_adoption_by_vote_without_a_number_that_nobody_named() {
        RulesOfProcedure rules = rules(RulesStep.ADOPTED, null, List.of(), List.of());

        assertThat(said(Language.ENGLISH, rules, DecisionOutcome.ADOPTED, BY_VOTE))
                .contains("the Conference adopted, by a recorded vote of 20 to 2, with 1 abstention, its rules of"
                        + " procedure.");
        assertThat(said(Language.CHINESE, rules, DecisionOutcome.ADOPTED, BY_VOTE))
                .endsWith("以20票赞成、2票反对、1票弃权通过了其议事规则。");
        assertThat(said(Language.GERMAN, rules, DecisionOutcome.ADOPTED, BY_VOTE))
                .endsWith("die Geschäftsordnung anzunehmen.");
    }

    @Test
    void tells_which_rules_are_amended() {
        RulesOfProcedure rules = rules(RulesStep.AMENDED, "CTOC/COP/2024/CRP.3", List.of(), List.of("22", "41"));

        assertThat(said(Language.ENGLISH, rules, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .endsWith("the Conference decided, by consensus, to amend rules 22 and 41 of its rules of procedure"
                        + " (CTOC/COP/2024/CRP.3).");
        assertThat(said(Language.CHINESE, rules, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .endsWith("决定修正其议事规则第22和41条（CTOC/COP/2024/CRP.3）。");
        assertThat(said(Language.GERMAN, rules, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS))
                .endsWith("die Geschäftsordnung (Regeln 22 und 41) (CTOC/COP/2024/CRP.3) zu ändern.");
    }

    @Test
    void tells_of_rules_that_were_rejected() {
        RulesOfProcedure rules = rules(RulesStep.ADOPTED, null, List.of("42", "43"), List.of());

        assertThat(said(Language.ENGLISH, rules, DecisionOutcome.REJECTED, LOST))
                .contains("the Conference decided, by a recorded vote of 2 to 20, with 1 abstention, not to adopt its"
                        + " rules of procedure, with the exception of rules 42 and 43.");
        assertThat(said(Language.CHINESE, rules, DecisionOutcome.REJECTED, LOST))
                .endsWith("以2票赞成、20票反对、1票弃权决定不通过其议事规则，但第42和43条除外。");
        assertThat(said(Language.GERMAN, rules, DecisionOutcome.REJECTED, LOST))
                .endsWith("die Geschäftsordnung, ausgenommen die Regeln 42 und 43, nicht anzunehmen.");
    }

    @Test
    void tells_of_a_deferral_by_the_name_of_the_question() {
        RulesOfProcedure rules = rules(RulesStep.PROVISIONAL, null, List.of(), List.of());

        assertThat(said(Language.ENGLISH, rules, DecisionOutcome.DEFERRED, Decision.BY_CONSENSUS))
                .endsWith("to defer its decision on the provisional application of the draft rules of procedure.");
    }

    private static RulesOfProcedure rules(
            RulesStep as, @Nullable String document, List<String> except, List<String> amending) {
        return new RulesOfProcedure(
                as,
                document == null ? null : new Symbol(document),
                except.stream().map(RuleNumber::new).toList(),
                amending.stream().map(RuleNumber::new).toList());
    }

    private static String said(Language language, RulesOfProcedure rules, DecisionOutcome outcome, Decision decision) {
        QuestionDecided fact = new QuestionDecided(FIRST, ITEM, Question.ofRules(rules), outcome, decision, null);
        return given(fact).paragraphs(language).getLast();
    }
}
