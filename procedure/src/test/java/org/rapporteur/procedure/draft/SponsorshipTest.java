package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.EUROPEAN_UNION;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8_REV_1;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredWithMembersBy;
import static org.rapporteur.procedure.draft.FirearmsDraft.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.state.StandingRule;

class SponsorshipTest {
    @Test
    void parties_join_in_sponsoring_and_whoever_already_does_makes_no_fact() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO))
                .when(join(MEXICO, PERU, FRANCE))
                .then(sponsoredBy(PERU), sponsoredBy(FRANCE));
    }

    @Test
    void a_draft_answers_to_any_of_its_symbols() {
        given(prepared())
                .and(TABLED, new DraftRevised(L8, L8_REV_1, Map.of()))
                .when(new AddSponsors(L8_REV_1, List.of(PERU), false))
                .then(sponsoredBy(PERU));
    }

    @Test
    void a_draft_that_is_not_there_has_no_sponsors() {
        given(prepared()).when(join(PERU)).refusedBecause(StandingRule.THE_DRAFT_IS_ON_RECORD, Map.of("draft", L8));
    }

    @Test
    void only_parties_sponsor_drafts() {
        for (ParticipantCode notAParty : List.of(SIGNATORY, NGO, NOT_REGISTERED)) {
            given(prepared()).when(table(MEXICO, notAParty)).refusedBecause(DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS);
        }
        given(prepared())
                .and(TABLED)
                .when(join(SIGNATORY))
                .refusedBecause(DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS, Map.of("participant", SIGNATORY));
    }

    @Test
    void an_integration_organization_sponsors_also_for_its_member_states() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO))
                .when(joinWithMembers(EUROPEAN_UNION, PERU))
                .then(sponsoredWithMembersBy(EUROPEAN_UNION), sponsoredBy(PERU));
    }

    @Test
    void an_organization_that_sponsors_alone_can_come_to_do_so_for_its_members() {
        given(prepared())
                .and(TABLED, sponsoredBy(EUROPEAN_UNION))
                .when(joinWithMembers(EUROPEAN_UNION))
                .then(sponsoredWithMembersBy(EUROPEAN_UNION));
        given(prepared())
                .and(TABLED, sponsoredWithMembersBy(EUROPEAN_UNION))
                .when(join(EUROPEAN_UNION))
                .thenNothing();
    }

    @Test
    void a_state_has_no_member_states_to_sponsor_for() {
        given(prepared())
                .and(TABLED)
                .when(joinWithMembers(PERU))
                .refusedBecause(DraftRule.ONLY_AN_INTEGRATION_ORGANIZATION_SPONSORS_FOR_MEMBER_STATES);
    }

    @Test
    void no_member_state_sponsors_besides_its_organization() {
        Map<String, Object> particulars = Map.of("draft", L8, "organization", EUROPEAN_UNION, "participant", FRANCE);
        given(prepared())
                .and(TABLED, sponsoredWithMembersBy(EUROPEAN_UNION))
                .when(join(FRANCE))
                .refusedBecause(DraftRule.NO_MEMBER_STATE_SPONSORS_BESIDES_ITS_ORGANIZATION, particulars);
        given(prepared())
                .and(TABLED, sponsoredBy(FRANCE))
                .when(joinWithMembers(EUROPEAN_UNION))
                .refusedBecause(DraftRule.NO_MEMBER_STATE_SPONSORS_BESIDES_ITS_ORGANIZATION, particulars);
        given(prepared())
                .when(table(true, null, EUROPEAN_UNION, FRANCE))
                .refusedBecause(DraftRule.NO_MEMBER_STATE_SPONSORS_BESIDES_ITS_ORGANIZATION, particulars);
    }

    @Test
    void a_member_state_sponsors_besides_an_organization_that_sponsors_alone() {
        given(prepared())
                .and(TABLED, sponsoredBy(EUROPEAN_UNION))
                .when(join(FRANCE))
                .then(sponsoredBy(FRANCE));
    }

    @Test
    void states_come_to_sponsor_what_was_adopted_or_no_longer_do() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), adopted(L8, L8, "12/1"))
                .when(join(MEXICO, PERU))
                .then(sponsoredBy(PERU));
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), adopted(L8, L8, "12/1"))
                .when(new WithdrawSponsor(L8, MEXICO))
                .then(new SponsorWithdrawn(L8, MEXICO));
    }

    @Test
    void a_draft_that_is_no_longer_before_the_body_gains_and_loses_no_sponsors() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), new DraftWithdrawn(L8))
                .when(join(PERU))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", L8));
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), new DraftWithdrawn(L8))
                .when(new WithdrawSponsor(L8, MEXICO))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void a_sponsor_withdraws_once() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), sponsoredBy(PERU))
                .when(new WithdrawSponsor(L8, PERU))
                .then(new SponsorWithdrawn(L8, PERU));
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), sponsoredBy(PERU), new SponsorWithdrawn(L8, PERU))
                .when(new WithdrawSponsor(L8, PERU))
                .thenNothing();
    }

    @Test
    void a_sponsor_that_withdrew_can_come_back() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO), sponsoredBy(PERU), new SponsorWithdrawn(L8, PERU))
                .when(join(PERU))
                .then(sponsoredBy(PERU));
    }

    @Test
    void who_never_sponsored_does_not_withdraw() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO))
                .when(new WithdrawSponsor(L8, PERU))
                .refusedBecause(
                        DraftRule.ONLY_A_SPONSOR_WITHDRAWS_ITS_SPONSORSHIP, Map.of("draft", L8, "participant", PERU));
    }

    @Test
    void when_the_last_sponsor_leaves_the_record_notes_it() {
        given(prepared())
                .and(TABLED, sponsoredBy(MEXICO))
                .when(new WithdrawSponsor(L8, MEXICO))
                .then(new SponsorWithdrawn(L8, MEXICO), DraftWarning.NO_SPONSOR_ON_RECORD.noted(Map.of("draft", L8)));
    }

    private static AddSponsors join(ParticipantCode... parties) {
        return new AddSponsors(L8, List.of(parties), false);
    }

    private static AddSponsors joinWithMembers(ParticipantCode... parties) {
        return new AddSponsors(L8, List.of(parties), true);
    }
}
