package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;

/** Numbers in an assembly that gives them in every way there is; its session is known as ES-12. */
class NumberingTest {
    private static final Symbol L1 = symbol("MU/ES-12/L.1");
    private static final Symbol L2 = symbol("MU/ES-12/L.2");
    private static final Symbol L3 = symbol("MU/ES-12/L.3");

    @Test
    void a_number_calls_the_session_what_its_documents_do() {
        assembly(draft(L1, DraftKind.RESOLUTION)).when(new AdoptDraft(L1)).then(adopted(L1, L1, "ES-12/1"));
    }

    @Test
    void the_next_number_follows_the_highest_and_leaves_gaps_as_they_are() {
        assembly(draft(L1, DraftKind.RESOLUTION), draft(L2, DraftKind.RESOLUTION), adopted(L2, L2, "ES-12/5"))
                .when(new AdoptDraft(L1))
                .then(adopted(L1, L1, "ES-12/6"));
    }

    @Test
    void a_number_that_is_not_the_next_one_is_told_with_the_adoption() {
        assembly(draft(L1, DraftKind.RESOLUTION)).when(numbered(L1, "ES-12/7")).then(adopted(L1, L1, "ES-12/7"));
    }

    @Test
    void several_texts_have_one_number_in_parts_where_the_body_knows_parts() {
        assembly(draft(L1, DraftKind.RESOLUTION), draft(L2, DraftKind.RESOLUTION), adopted(L2, L2, "ES-12/1 A"))
                .when(numbered(L1, "ES-12/1 B"))
                .then(adopted(L1, L1, "ES-12/1 B"));
        assembly(draft(L1, DraftKind.RESOLUTION), draft(L2, DraftKind.RESOLUTION), adopted(L2, L2, "ES-12/1 A"))
                .when(numbered(L1, "ES-12/1"))
                .refusedBecause(DraftRule.A_NUMBER_IS_GIVEN_ONCE);
        assembly(draft(L1, DraftKind.DECISION))
                .when(numbered(L1, "L-401 A"))
                .refusedBecause(DraftRule.A_NUMBER_IS_WRITTEN_AS_ITS_SERIES_IS);
    }

    @Test
    void drafts_in_one_document_share_a_place_in_the_series_in_whatever_order_they_are_adopted() {
        Symbol a = symbol("MU/ES-12/L.3 A");
        Symbol b = symbol("MU/ES-12/L.3 B");
        Given parts = assembly(
                draft(L1, DraftKind.RESOLUTION), draft(a, DraftKind.RESOLUTION), draft(b, DraftKind.RESOLUTION));
        parts.when(new AdoptDraft(b)).then(adopted(b, b, "ES-12/1 B"));
        parts.and(adopted(b, b, "ES-12/1 B"), adopted(L1, L1, "ES-12/2"))
                .when(new AdoptDraft(a))
                .then(adopted(a, a, "ES-12/1 A"));
        parts.and(adopted(a, a, "ES-12/1 A"), adopted(b, b, "ES-12/1 B"))
                .when(new AdoptDraft(L1))
                .then(adopted(L1, L1, "ES-12/2"));
    }

    @Test
    void a_number_that_one_of_them_was_given_as_a_whole_is_not_that_of_the_others() {
        Symbol a = symbol("MU/ES-12/L.3 A");
        Symbol b = symbol("MU/ES-12/L.3 B");
        assembly(draft(a, DraftKind.RESOLUTION), draft(b, DraftKind.RESOLUTION), adopted(a, a, "ES-12/1"))
                .when(new AdoptDraft(b))
                .then(adopted(b, b, "ES-12/2 B"));
    }

    @Test
    void where_numbers_are_given_later_a_text_is_adopted_without_one() {
        assembly(draft(L1, DraftKind.DECISION)).when(new AdoptDraft(L1)).then(adoptedWithoutNumber(L1));
    }

    @Test
    void texts_of_a_kind_that_is_in_no_series_have_no_number() {
        assembly(draft(L1, DraftKind.DECLARATION)).when(new AdoptDraft(L1)).then(adoptedWithoutNumber(L1));
        assembly(draft(L1, DraftKind.DECLARATION), adoptedWithoutNumber(L1))
                .when(assign(L1, "ES-12/1"))
                .refusedBecause(
                        DraftRule.TEXTS_OF_SOME_KINDS_HAVE_NO_NUMBER,
                        Map.of("draft", L1, "kind", DraftKind.DECLARATION));
        assembly(draft(L1, DraftKind.DECLARATION))
                .when(new AdoptDraft(L1, null, null, true))
                .refusedBecause(DraftRule.TEXTS_OF_SOME_KINDS_HAVE_NO_NUMBER);
    }

    @Test
    void a_series_that_goes_on_begins_at_a_session_with_the_number_that_is_told() {
        assembly(draft(L1, DraftKind.RECOMMENDATION)).when(new AdoptDraft(L1)).then(adoptedWithoutNumber(L1));
        assembly(
                        draft(L1, DraftKind.RECOMMENDATION),
                        draft(L2, DraftKind.CONCLUSION),
                        adoptedWithoutNumber(L2),
                        new NumberAssigned(L2, new TextNumber("2728 (2024)")))
                .when(new AdoptDraft(L1))
                .then(adopted(L1, L1, "2729 (2024)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-401", "L-1", "XII/12"})
    void the_secretariat_gives_a_number_written_as_its_series_is(String number) {
        assembly(draft(L1, DraftKind.DECISION), adoptedWithoutNumber(L1))
                .when(assign(L1, number))
                .then(new NumberAssigned(L1, new TextNumber(number)));
    }

    @Test
    void it_does_so_also_after_the_session() {
        assembly(
                        draft(L1, DraftKind.DECISION),
                        adoptedWithoutNumber(L1),
                        new SessionClosed(PLENARY),
                        new MeetingAdjourned(PLENARY))
                .when(assign(L1, "L-401"))
                .then(new NumberAssigned(L1, new TextNumber("L-401")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/1", "K-401", "L-0", "L-401/1", "XI/1", "401"})
    void a_number_written_otherwise_is_refused(String number) {
        assembly(draft(L1, DraftKind.DECISION), adoptedWithoutNumber(L1))
                .when(assign(L1, number))
                .refusedBecause(
                        DraftRule.A_NUMBER_IS_WRITTEN_AS_ITS_SERIES_IS,
                        Map.of("number", new TextNumber(number), "pattern", "{letter}-{n}"));
    }

    @Test
    void a_number_is_given_to_one_text_of_the_series() {
        assembly(
                        draft(L1, DraftKind.DECISION),
                        draft(L2, DraftKind.DECISION),
                        adoptedWithoutNumber(L1),
                        adopted(L2, L2, "L-401"))
                .when(assign(L1, "L-401"))
                .refusedBecause(
                        DraftRule.A_NUMBER_IS_GIVEN_ONCE, Map.of("number", new TextNumber("L-401"), "draft", L2));
    }

    @Test
    void a_number_is_given_to_a_text_that_was_adopted() {
        assembly(draft(L1, DraftKind.DECISION))
                .when(assign(L1, "L-401"))
                .refusedBecause(DraftRule.ONLY_AN_ADOPTED_TEXT_HAS_A_NUMBER);
    }

    @Test
    void a_text_keeps_its_number_also_when_it_is_adopted_anew() {
        Event[] reopened = {
            draft(L1, DraftKind.RESOLUTION), adopted(L1, L1, "ES-12/1"), new DraftReopened(PLENARY, L1, L1)
        };
        assembly(draft(L1, DraftKind.RESOLUTION), adopted(L1, L1, "ES-12/1"))
                .when(assign(L1, "ES-12/2"))
                .refusedBecause(DraftRule.A_TEXT_KEEPS_ITS_NUMBER);
        assembly(reopened).when(new AdoptDraft(L1)).then(adopted(L1, L1, "ES-12/1"));
        assembly(reopened).when(numbered(L1, "ES-12/1")).then(adopted(L1, L1, "ES-12/1"));
        assembly(reopened).when(numbered(L1, "ES-12/2")).refusedBecause(DraftRule.A_TEXT_KEEPS_ITS_NUMBER);
    }

    @Test
    void a_draft_gets_the_number_that_was_reserved_for_it() {
        Given reserved =
                assembly(draft(L1, DraftKind.RESOLUTION), draft(L2, DraftKind.RESOLUTION), reserved(L2, "ES-12/4"));
        assembly(draft(L1, DraftKind.RESOLUTION)).when(reserve(L1, "ES-12/4")).then(reserved(L1, "ES-12/4"));
        reserved.when(new AdoptDraft(L2)).then(adopted(L2, L2, "ES-12/4"));
        reserved.when(numbered(L2, "ES-12/4")).then(adopted(L2, L2, "ES-12/4"));
        reserved.when(numbered(L2, "ES-12/5"))
                .refusedBecause(
                        DraftRule.A_DRAFT_GETS_THE_NUMBER_RESERVED_FOR_IT,
                        Map.of("draft", L2, "number", new TextNumber("ES-12/4")));
        reserved.when(reserve(L2, "ES-12/5")).refusedBecause(DraftRule.A_DRAFT_GETS_THE_NUMBER_RESERVED_FOR_IT);
        reserved.when(reserve(L2, "ES-12/4")).thenNothing();
    }

    @Test
    void a_number_that_is_to_follow_stays_reserved_until_it_does() {
        Given toFollow = assembly(draft(L1, DraftKind.DECISION), reserved(L1, "L-405"), adoptedWithoutNumber(L1));
        toFollow.when(assign(L1, "L-406")).refusedBecause(DraftRule.A_DRAFT_GETS_THE_NUMBER_RESERVED_FOR_IT);
        toFollow.when(assign(L1, "L-405")).then(new NumberAssigned(L1, new TextNumber("L-405")));
    }

    @Test
    void where_numbers_are_given_later_one_that_was_reserved_is_given_on_adoption() {
        assembly(draft(L1, DraftKind.DECISION), reserved(L1, "L-405"))
                .when(new AdoptDraft(L1))
                .then(adopted(L1, L1, "L-405"));
    }

    @Test
    void nobody_else_gets_a_reserved_number_and_the_next_follows_it() {
        Given reserved =
                assembly(draft(L1, DraftKind.RESOLUTION), draft(L2, DraftKind.RESOLUTION), reserved(L2, "ES-12/4"));
        reserved.when(new AdoptDraft(L1)).then(adopted(L1, L1, "ES-12/5"));
        reserved.when(numbered(L1, "ES-12/4"))
                .refusedBecause(
                        DraftRule.A_NUMBER_IS_GIVEN_ONCE, Map.of("number", new TextNumber("ES-12/4"), "draft", L2));
        reserved.when(reserve(L1, "ES-12/4")).refusedBecause(DraftRule.A_NUMBER_IS_GIVEN_ONCE);
    }

    @Test
    void a_reserved_number_is_free_again_when_its_draft_ends_without_adoption_and_a_gap_stays_one() {
        Given ended = assembly(
                draft(L1, DraftKind.RESOLUTION),
                draft(L2, DraftKind.RESOLUTION),
                reserved(L2, "ES-12/4"),
                new DraftWithdrawn(L2));
        ended.when(numbered(L1, "ES-12/4")).then(adopted(L1, L1, "ES-12/4"));
        ended.when(new AdoptDraft(L1)).then(adopted(L1, L1, "ES-12/1"));
        ended.and(draft(L3, DraftKind.RESOLUTION), adopted(L3, L3, "ES-12/5"))
                .when(new AdoptDraft(L1))
                .then(adopted(L1, L1, "ES-12/6"));
        ended.and(new DraftReintroduced(PLENARY, L2, List.of()))
                .when(new AdoptDraft(L2))
                .then(adopted(L2, L2, "ES-12/1"));
    }

    @Test
    void a_number_is_reserved_for_a_draft_before_the_body_as_its_series_is_written() {
        assembly(draft(L1, DraftKind.RESOLUTION), new DraftWithdrawn(L1))
                .when(reserve(L1, "ES-12/4"))
                .refusedBecause(DraftRule.A_NUMBER_IS_RESERVED_BEFORE_ACTION_ON_A_DRAFT, Map.of("draft", L1));
        assembly(draft(L1, DraftKind.RESOLUTION))
                .when(reserve(L1, "12/4"))
                .refusedBecause(DraftRule.A_NUMBER_IS_WRITTEN_AS_ITS_SERIES_IS);
        assembly(draft(L1, DraftKind.DECLARATION))
                .when(reserve(L1, "ES-12/4"))
                .refusedBecause(DraftRule.TEXTS_OF_SOME_KINDS_HAVE_NO_NUMBER);
        assembly(draft(L1, DraftKind.RESOLUTION), adopted(L1, L1, "ES-12/1"))
                .when(reserve(L1, "ES-12/4"))
                .refusedBecause(DraftRule.A_TEXT_KEEPS_ITS_NUMBER);
    }

    @Test
    void the_same_number_again_is_nothing_new() {
        assembly(draft(L1, DraftKind.DECISION), adopted(L1, L1, "L-401"))
                .when(assign(L1, "L-401"))
                .thenNothing();
    }

    @Test
    void a_number_can_follow_although_such_texts_get_theirs_on_adoption() {
        assembly(draft(L1, DraftKind.RESOLUTION))
                .when(new AdoptDraft(L1, null, null, true))
                .then(adoptedWithoutNumber(L1));
        assembly(draft(L1, DraftKind.RESOLUTION))
                .when(new AdoptDraft(L1, null, new TextNumber("ES-12/1"), true))
                .refusedBecause(DraftRule.A_NUMBER_IS_GIVEN_OR_FOLLOWS);
    }

    private static Given assembly(Event... facts) {
        return given(Scene.of("numbering-assembly", symbol("MU/ES-12"), deciding(FIREARMS)))
                .and(facts);
    }

    private static DraftTabled draft(Symbol symbol, DraftKind kind) {
        return tabled(symbol, kind, Map.of());
    }

    private static AdoptDraft numbered(Symbol draft, String number) {
        return new AdoptDraft(draft, null, new TextNumber(number), false);
    }

    private static AssignNumber assign(Symbol draft, String number) {
        return new AssignNumber(draft, new TextNumber(number));
    }

    private static ReserveNumber reserve(Symbol draft, String number) {
        return new ReserveNumber(draft, new TextNumber(number));
    }

    private static NumberReserved reserved(Symbol draft, String number) {
        return new NumberReserved(draft, new TextNumber(number));
    }

    private static DraftAdopted adoptedWithoutNumber(Symbol draft) {
        return new DraftAdopted(PLENARY, draft, draft, null, DecisionMode.CONSENSUS);
    }
}
