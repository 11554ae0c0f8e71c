package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;
import static org.rapporteur.procedure.draft.FirearmsDraft.tabled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.debate.DebateRule;
import org.rapporteur.procedure.state.StandingRule;

/** How drafts come before the body in a meeting, leave it for another, and come back. */
class IntroductionTest {
    private static final GroupCode LATIN_AMERICA = new GroupCode("latin-american-and-caribbean");
    private static final GroupCode AFRICA = new GroupCode("african");
    private static final Symbol L9 = symbol("CTOC/COP/2024/L.9");
    private static final DraftTabled OTHER = tabled(L9, DraftKind.RESOLUTION, Map.of());

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED, OTHER);
    }

    private static IntroduceDraft introducedBy(ParticipantCode... by) {
        return new IntroduceDraft(L8, List.of(by), List.of());
    }

    private static DraftIntroduced introduction(ParticipantCode... by) {
        return new DraftIntroduced(PLENARY, L8, List.of(by), List.of());
    }

    @Test
    void a_sponsor_introduces_a_draft() {
        ready().and(sponsoredBy(PERU)).when(introducedBy(PERU)).then(introduction(PERU));
        ready().and(sponsoredBy(PERU), introduction(PERU))
                .when(introducedBy(PERU))
                .thenNothing();
        ready().and(sponsoredBy(PERU))
                .when(introducedBy(MEXICO))
                .refusedBecause(DraftRule.ONLY_A_SPONSOR_INTRODUCES, Map.of("draft", L8, "participant", MEXICO));
    }

    @Test
    void where_a_draft_has_no_sponsors_whoever_takes_part_introduces_it() {
        ready().when(introducedBy(NGO)).then(introduction(NGO));
        ready().when(introducedBy(NOT_REGISTERED)).refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }

    @Test
    void the_record_does_not_always_name_who_introduced_a_draft() {
        ready().and(sponsoredBy(PERU)).when(introducedBy()).then(introduction());
    }

    @Test
    void one_introduces_a_draft_also_for_a_group_to_which_one_of_them_may_belong() {
        ready().when(new IntroduceDraft(L8, List.of(PERU), List.of(LATIN_AMERICA)))
                .then(new DraftIntroduced(PLENARY, L8, List.of(PERU), List.of(LATIN_AMERICA)));
        ready().when(new IntroduceDraft(L8, List.of(PERU), List.of(AFRICA)))
                .refusedBecause(DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER);
        ready().when(new IntroduceDraft(L8, List.of(), List.of(new GroupCode("nobodys"))))
                .refusedBecause(DebateRule.ONE_SPEAKS_FOR_GROUPS_OF_THE_DIRECTORY);
    }

    @Test
    void a_draft_is_introduced_in_a_meeting_while_it_is_before_the_body() {
        given(opened())
                .and(TABLED, new MeetingSuspended(PLENARY))
                .when(introducedBy(PERU))
                .refusedBecause(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING);
        ready().and(new DraftWithdrawn(L8))
                .when(introducedBy(PERU))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void drafts_are_replaced_by_another() {
        ready().when(new MergeDrafts(L9, List.of(L8))).then(new DraftsMerged(PLENARY, L9, List.of(L8)));
        ready().and(new DraftsMerged(PLENARY, L9, List.of(L8)))
                .when(new MergeDrafts(L9, List.of(L8)))
                .thenNothing();
    }

    @Test
    void a_draft_is_replaced_by_another_and_not_by_itself() {
        ready().when(new MergeDrafts(L9, List.of())).refusedBecause(DraftRule.A_DRAFT_IS_REPLACED_BY_ANOTHER);
        ready().when(new MergeDrafts(L9, List.of(L8, L9)))
                .refusedBecause(DraftRule.A_DRAFT_IS_REPLACED_BY_ANOTHER, Map.of("draft", L9));
    }

    @Test
    void only_drafts_before_the_body_replace_others_and_are_replaced() {
        ready().and(adopted(L8, L8, "12/1"))
                .when(new MergeDrafts(L9, List.of(L8)))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
        ready().and(adopted(L8, L8, "12/1"))
                .when(new MergeDrafts(L8, List.of(L9)))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
        ready().and(new QuestionDecided(
                        PLENARY,
                        FIREARMS,
                        Question.inWords(QuestionKind.AMENDMENT, words("to delete paragraph 2"))
                                .aboutDraft(L8),
                        DecisionOutcome.ADOPTED,
                        Decision.BY_CONSENSUS,
                        null))
                .when(new MergeDrafts(L9, List.of(L8)))
                .refusedBecause(DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN);
    }

    @Test
    void a_draft_that_was_replaced_is_no_longer_before_the_body() {
        Given replaced = ready().and(new DraftsMerged(PLENARY, L9, List.of(L8)));
        replaced.when(new AdoptDraft(L8)).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED);
        replaced.when(new WithdrawDraft(L8)).refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
        replaced.when(new ReviseDraft(L8, L8_REV_1, Map.of()))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void any_party_reintroduces_what_was_withdrawn_and_sponsors_it_from_then_on() {
        ready().and(sponsoredBy(PERU), new DraftWithdrawn(L8))
                .when(new ReintroduceDraft(L8, List.of(MEXICO)))
                .then(new DraftReintroduced(PLENARY, L8, List.of(MEXICO)), sponsoredBy(MEXICO));
    }

    @Test
    void a_draft_that_was_reintroduced_is_before_the_body_without_its_former_sponsors() {
        Given back = ready().and(
                        sponsoredBy(PERU),
                        new DraftWithdrawn(L8),
                        new DraftReintroduced(PLENARY, L8, List.of(MEXICO)),
                        sponsoredBy(MEXICO));
        back.when(new ReintroduceDraft(L8, List.of(MEXICO))).thenNothing();
        back.when(new AddSponsors(L8, List.of(PERU), false)).then(sponsoredBy(PERU));
        back.when(new WithdrawDraft(L8)).then(new DraftWithdrawn(L8));
    }

    @Test
    void only_a_withdrawn_draft_is_reintroduced() {
        ready().when(new ReintroduceDraft(L8, List.of(MEXICO)))
                .refusedBecause(DraftRule.ONLY_A_WITHDRAWN_DRAFT_IS_REINTRODUCED, Map.of("draft", L8));
    }

    @Test
    void a_draft_is_reintroduced_by_a_party() {
        Given withdrawn = ready().and(new DraftWithdrawn(L8));
        withdrawn
                .when(new ReintroduceDraft(L8, List.of()))
                .refusedBecause(DraftRule.A_DRAFT_IS_REINTRODUCED_BY_SOMEBODY, Map.of("draft", L8));
        withdrawn
                .when(new ReintroduceDraft(L8, List.of(SIGNATORY)))
                .refusedBecause(DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS);
    }
}
