package org.rapporteur.procedure.draft;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

/** How long a draft is before the body until it is taken up. */
class CirculatedTest {
    private static final Instant TABLING = Instant.parse("2024-10-14T08:00:00Z");
    private static final String TOO_SOON = DraftWarning.TAKEN_UP_BEFORE_THE_TIME_FOR_CIRCULATION.name();
    private static final Decision AGREED = Decision.in(DecisionMode.WITHOUT_OBJECTION);
    private static final Question WHETHER = Question.ofCirculation(L8);
    private static final QuestionDecided WAIVED =
            new QuestionDecided(PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, AGREED, null);

    @ParameterizedTest
    @MethodSource("actions")
    void that_a_draft_is_taken_up_too_soon_is_noted(Command act) {
        assertThat(warnings(act, at("circulating-body", TABLING))).contains(TOO_SOON);
        assertThat(warnings(act, at("circulating-body", TABLING.minus(1, DAYS))))
                .doesNotContain(TOO_SOON);
    }

    static Stream<Command> actions() {
        return Stream.of(
                new IntroduceDraft(L8, List.of(MEXICO), List.of()),
                new AdoptDraft(L8),
                new Decide(Question.ofDraft(L8), DecisionOutcome.REJECTED, AGREED));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void nothing_is_where_no_rule_on_it_is_known_or_the_body_waived_it(Command act) {
        assertThat(warnings(act, at("small-body", TABLING))).doesNotContain(TOO_SOON);
        assertThat(warnings(act, at("circulating-body", TABLING).evolve(WAIVED, TABLING)))
                .doesNotContain(TOO_SOON);
    }

    @Test
    void what_a_part_of_a_draft_says_was_before_the_body_with_the_whole() {
        Symbol a = symbol("CTOC/COP/2024/L.8 A");
        Symbol b = symbol("CTOC/COP/2024/L.8 B");
        SessionState divided = Stream.of(
                        tabled(a, DraftKind.RESOLUTION, Map.of()),
                        tabled(b, DraftKind.RESOLUTION, Map.of()),
                        new DraftSplit(PLENARY, L8, List.of(a, b)))
                .reduce(
                        at("circulating-body", TABLING.minus(1, DAYS)),
                        (state, fact) -> state.evolve(fact, TABLING),
                        (_, later) -> later);

        assertThat(warnings(new AdoptDraft(a), divided)).doesNotContain(TOO_SOON);
    }

    @Test
    void it_is_waived_for_a_draft_before_the_body() {
        Decide waive = new Decide(WHETHER, DecisionOutcome.ADOPTED, AGREED);
        Given ready = given(deciding(FIREARMS)).and(TABLED);

        ready.when(waive).then(WAIVED);
        ready.and(new DraftWithdrawn(L8)).when(waive).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    private static SessionState at(String body, Instant tabled) {
        return SessionState.of(Scene.of(body, deciding(FIREARMS)))
                .evolve(TABLED, tabled)
                .evolve(sponsoredBy(MEXICO), tabled);
    }

    private static List<String> warnings(Command act, SessionState state) {
        Occasion occasion = new Occasion(TABLING.plus(1, HOURS), TABLING.plus(1, HOURS), "secretariat", "act-1");
        return Procedure.decide(act, state, occasion, ActHistory.NONE).stream()
                .filter(DiscrepancyNoted.class::isInstance)
                .map(fact -> ((DiscrepancyNoted) fact).warning())
                .toList();
    }
}
