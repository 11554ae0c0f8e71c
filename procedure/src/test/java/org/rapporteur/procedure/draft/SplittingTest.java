package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.COSTS_NOTHING;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftPart;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Until;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.vote.VoteRule;

/** How a draft is divided into drafts that are acted on apart. */
class SplittingTest {
    private static final Symbol A = symbol("CTOC/COP/2024/L.8 A");
    private static final Symbol B = symbol("CTOC/COP/2024/L.8 B");
    private static final Symbol L20 = symbol("CTOC/COP/2024/L.20");
    private static final Map<Language, String> TEXT = Map.of(Language.ENGLISH, "1. *Decides* so.");
    private static final SplitDraft IN_TWO = split(part(null, "Marking", TEXT), part(null, "Tracing", Map.of()));
    private static final DraftSplit DONE = new DraftSplit(PLENARY, L8, List.of(A, B));

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED);
    }

    private static Given divided() {
        return ready().and(tabled(A, "Marking", TEXT), tabled(B, "Tracing", Map.of()), DONE);
    }

    private static SplitDraft split(DraftPart... parts) {
        return new SplitDraft(L8, List.of(parts));
    }

    private static DraftPart part(@Nullable Symbol symbol, String title, Map<Language, String> text) {
        return new DraftPart(symbol, words(title), text);
    }

    private static DraftTabled tabled(Symbol symbol, String title, Map<Language, String> text) {
        return new DraftTabled(
                symbol, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, FIREARMS, words(title), null, text);
    }

    private static SponsorAdded sponsor(Symbol draft, ParticipantCode party) {
        return new SponsorAdded(draft, new Sponsor(party, false));
    }

    @Test
    void parts_without_symbols_have_letters_and_the_text_they_were_given_or_none() {
        ready().when(IN_TWO).then(tabled(A, "Marking", TEXT), tabled(B, "Tracing", Map.of()), DONE);
    }

    @Test
    void parts_can_have_symbols_of_their_own() {
        ready().when(split(part(L20, "Marking", Map.of()), part(null, "Tracing", Map.of())))
                .then(
                        tabled(L20, "Marking", Map.of()),
                        tabled(B, "Tracing", Map.of()),
                        new DraftSplit(PLENARY, L8, List.of(L20, B)));
    }

    @Test
    void the_letter_follows_the_symbol_that_the_draft_has_now() {
        Symbol first = symbol("CTOC/COP/2024/L.8/Rev.1 A");
        Symbol second = symbol("CTOC/COP/2024/L.8/Rev.1 B");
        ready().and(new DraftRevised(L8, L8_REV_1, Map.of()))
                .when(IN_TWO)
                .then(
                        tabled(first, "Marking", TEXT),
                        tabled(second, "Tracing", Map.of()),
                        new DraftSplit(PLENARY, L8, List.of(first, second)));
    }

    @Test
    void those_who_sponsor_a_draft_sponsor_its_parts() {
        ready().and(sponsoredBy(PERU), sponsoredBy(MEXICO), new SponsorWithdrawn(L8, MEXICO))
                .when(IN_TWO)
                .then(
                        tabled(A, "Marking", TEXT),
                        sponsor(A, PERU),
                        tabled(B, "Tracing", Map.of()),
                        sponsor(B, PERU),
                        DONE);
    }

    @Test
    void the_same_division_again_is_nothing_new() {
        divided().when(IN_TWO).thenNothing();
        divided()
                .when(split(part(null, "Marking", TEXT), part(null, "Destruction", Map.of())))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
    }

    @Test
    void the_divided_draft_is_no_longer_before_the_body_and_its_parts_are() {
        divided().when(new AdoptDraft(L8)).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED);
        divided().and(COSTS_NOTHING).when(new AdoptDraft(A)).then(adopted(A, A, "12/1"));
        divided()
                .when(new ReviseDraft(A, symbol("CTOC/COP/2024/L.8/Rev.1 A"), Map.of()))
                .then(new DraftRevised(A, symbol("CTOC/COP/2024/L.8/Rev.1 A"), Map.of()));
    }

    @Test
    void what_adoption_of_the_whole_would_cost_says_nothing_of_its_parts() {
        ready().and(COSTS_NOTHING, tabled(A, "Marking", TEXT), tabled(B, "Tracing", Map.of()), DONE)
                .when(new AdoptDraft(A))
                .refusedBecause(DraftRule.FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION);
    }

    @Test
    void action_that_was_deferred_on_a_draft_is_on_its_parts() {
        Until next = Until.session(13);
        ready().and(
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.DEFERRED, next),
                        tabled(A, "Marking", TEXT),
                        tabled(B, "Tracing", Map.of()),
                        DONE)
                .when(new DeferDraft(B, next, null))
                .thenNothing();
    }

    @Test
    void a_draft_is_divided_into_two_or_more() {
        ready().when(split()).refusedBecause(DraftRule.A_DRAFT_IS_SPLIT_INTO_TWO_OR_MORE, Map.of("draft", L8));
        ready().when(split(part(null, "Marking", Map.of())))
                .refusedBecause(DraftRule.A_DRAFT_IS_SPLIT_INTO_TWO_OR_MORE);
    }

    @Test
    void every_part_has_a_symbol_of_its_own() {
        ready().when(split(part(L20, "Marking", Map.of()), part(L20, "Tracing", Map.of())))
                .refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN, Map.of("draft", L20));
        ready().when(split(part(L8, "Marking", Map.of()), part(null, "Tracing", Map.of())))
                .refusedBecause(DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN, Map.of("draft", L8));
    }

    @Test
    void a_part_that_has_a_letter_is_divided_into_drafts_with_symbols_of_their_own() {
        divided()
                .when(new SplitDraft(A, IN_TWO.parts()))
                .refusedBecause(DraftRule.A_PART_WITHOUT_A_SYMBOL_GETS_A_LETTER, Map.of("draft", A));
    }

    @Test
    void an_oral_revision_is_issued_before_a_draft_is_divided() {
        DraftOrallyRevised orally = new DraftOrallyRevised(PLENARY, L8, words("“urges”"), Map.of());
        ready().and(orally)
                .when(IN_TWO)
                .refusedBecause(DraftRule.AN_ORAL_REVISION_IS_ISSUED_BEFORE_A_SPLIT, Map.of("draft", L8));
        ready().and(orally, new DraftRevised(L8, L8_REV_1, Map.of()))
                .when(split(part(L20, "Marking", Map.of()), part(symbol("CTOC/COP/2024/L.21"), "Tracing", Map.of())))
                .then(
                        tabled(L20, "Marking", Map.of()),
                        tabled(symbol("CTOC/COP/2024/L.21"), "Tracing", Map.of()),
                        new DraftSplit(PLENARY, L8, List.of(L20, symbol("CTOC/COP/2024/L.21"))));
    }

    @Test
    void nothing_waits_for_a_decision_on_a_draft_that_is_divided() {
        ready().and(new AmendmentProposed(PLENARY, L8, 1, null, null, List.of(PERU), List.of()))
                .when(IN_TWO)
                .refusedBecause(DraftRule.NOTHING_WAITS_ON_A_DRAFT_THAT_IS_SPLIT, Map.of("draft", L8));
        ready().and(new VoteRequested(PLENARY, Question.ofDraft(L8), List.of(PERU), null))
                .when(IN_TWO)
                .refusedBecause(DraftRule.NOTHING_WAITS_ON_A_DRAFT_THAT_IS_SPLIT);
        ready().and(
                        new MotionMade(PLENARY, FIREARMS, 1, MotionKind.NO_ACTION, PERU, L8, null, null),
                        new MeetingSuspended(PLENARY))
                .when(IN_TWO)
                .refusedBecause(DraftRule.NOTHING_WAITS_ON_A_DRAFT_THAT_IS_SPLIT);
    }

    @Test
    void what_the_body_has_changed_or_ruled_on_is_not_divided() {
        ready().and(new QuestionDecided(
                        PLENARY,
                        FIREARMS,
                        Question.inWords(QuestionKind.AMENDMENT, words("to delete paragraph 2"))
                                .aboutDraft(L8),
                        DecisionOutcome.ADOPTED,
                        Decision.BY_CONSENSUS,
                        null))
                .when(IN_TWO)
                .refusedBecause(DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN);
        ready().and(new RulingMade(
                        PLENARY,
                        FIREARMS,
                        1,
                        null,
                        words("not receivable"),
                        RulingEffect.NOT_RECEIVABLE,
                        Question.ofDraft(L8),
                        null))
                .when(IN_TWO)
                .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
        ready().and(new DraftWithdrawn(L8)).when(IN_TWO).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }
}
