package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.debate.DebateRule;

/** Groups of States as sponsors, each presented by one of them. */
class GroupSponsorsTest {
    private static final GroupCode LATIN_AMERICA = new GroupCode("latin-american-and-caribbean");
    private static final GroupCode OF_77 = new GroupCode("group-of-77-and-china");

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED);
    }

    private static AddSponsors joins(GroupCode group, ParticipantCode presentedBy, ParticipantCode... except) {
        return new AddSponsors(L8, List.of(), false, List.of(new SponsorGroup(group, presentedBy, List.of(except))));
    }

    private static AddSponsors joins(ParticipantCode party) {
        return new AddSponsors(L8, List.of(party), false);
    }

    private static SponsorAdded joined(GroupCode group, ParticipantCode presentedBy, ParticipantCode... except) {
        return new SponsorAdded(L8, new Sponsor(presentedBy, false, group, List.of(except)));
    }

    @Test
    void one_of_a_group_has_it_join_in_sponsoring() {
        ready().when(joins(LATIN_AMERICA, PERU)).then(joined(LATIN_AMERICA, PERU));
        ready().and(joined(LATIN_AMERICA, PERU))
                .when(joins(LATIN_AMERICA, PERU))
                .thenNothing();
        ready().and(joined(LATIN_AMERICA, PERU)).when(joins(PERU)).thenNothing();
    }

    @Test
    void a_group_tables_a_draft_and_is_its_author() {
        TableDraft table = new TableDraft(
                L8,
                DraftKind.RESOLUTION,
                null,
                FIREARMS,
                words("Firearms"),
                List.of(),
                false,
                null,
                Map.of(),
                List.of(new SponsorGroup(LATIN_AMERICA, PERU, List.of())));

        given(deciding(FIREARMS)).when(table).then(TABLED, joined(LATIN_AMERICA, PERU));
        given(deciding(FIREARMS)).and(table).when(table).thenNothing();
    }

    @Test
    void whoever_presents_a_group_is_a_party_and_may_be_of_it() {
        ready().when(joins(LATIN_AMERICA, FRANCE)).refusedBecause(DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER);
        ready().when(joins(new GroupCode("asia-pacific"), SIGNATORY))
                .refusedBecause(DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS);
    }

    @Test
    void a_group_sponsors_except_for_other_members() {
        ready().when(joins(LATIN_AMERICA, PERU, MEXICO)).then(joined(LATIN_AMERICA, PERU, MEXICO));
        ready().when(joins(LATIN_AMERICA, PERU, PERU))
                .refusedBecause(DraftRule.ONLY_OTHER_MEMBERS_ARE_EXCEPTED_FROM_A_GROUP);
        ready().when(joins(LATIN_AMERICA, PERU, FRANCE))
                .refusedBecause(
                        DraftRule.ONLY_OTHER_MEMBERS_ARE_EXCEPTED_FROM_A_GROUP,
                        Map.of("group", LATIN_AMERICA, "participant", FRANCE));
    }

    @Test
    void a_participant_is_represented_once_among_sponsors() {
        Map<String, Object> mexico = Map.of("draft", L8, "group", LATIN_AMERICA, "participant", MEXICO);

        ready().and(joined(LATIN_AMERICA, PERU))
                .when(joins(MEXICO))
                .refusedBecause(DraftRule.A_PARTICIPANT_IS_REPRESENTED_ONCE_AMONG_SPONSORS, mexico);
        ready().and(sponsoredBy(MEXICO))
                .when(joins(LATIN_AMERICA, PERU))
                .refusedBecause(DraftRule.A_PARTICIPANT_IS_REPRESENTED_ONCE_AMONG_SPONSORS, mexico);
        ready().and(joined(LATIN_AMERICA, PERU))
                .when(joins(OF_77, PERU))
                .refusedBecause(DraftRule.A_PARTICIPANT_IS_REPRESENTED_ONCE_AMONG_SPONSORS);
        ready().and(joined(OF_77, PERU))
                .when(joins(OF_77, MEXICO))
                .refusedBecause(DraftRule.A_PARTICIPANT_IS_REPRESENTED_ONCE_AMONG_SPONSORS);
    }

    @Test
    void a_member_for_which_its_group_does_not_sponsor_may_do_so_for_itself() {
        ready().and(joined(LATIN_AMERICA, PERU, MEXICO)).when(joins(MEXICO)).then(sponsoredBy(MEXICO));
    }

    @Test
    void who_belongs_to_a_negotiating_group_is_not_known_for_certain() {
        ready().and(joined(OF_77, PERU))
                .when(joins(MEXICO))
                .thenNotes(DraftWarning.PERHAPS_REPRESENTED_TWICE_AMONG_SPONSORS);
    }

    @Test
    void a_member_of_a_sponsoring_group_withdraws_for_itself() {
        GroupSponsorExcepted excepted = new GroupSponsorExcepted(L8, LATIN_AMERICA, MEXICO);
        Given sponsored = ready().and(joined(LATIN_AMERICA, PERU));

        sponsored.when(new WithdrawSponsor(L8, MEXICO)).then(excepted);
        sponsored.and(excepted).when(new WithdrawSponsor(L8, MEXICO)).thenNothing();
        sponsored.and(excepted).when(joins(MEXICO)).then(sponsoredBy(MEXICO));
        sponsored
                .when(new WithdrawSponsor(L8, FRANCE))
                .refusedBecause(DraftRule.ONLY_A_SPONSOR_WITHDRAWS_ITS_SPONSORSHIP);
    }

    @Test
    void whoever_no_longer_sponsors_for_itself_withdraws_from_its_group_as_well() {
        Given formerly = ready().and(sponsoredBy(MEXICO), new SponsorWithdrawn(L8, MEXICO));

        formerly.and(joined(LATIN_AMERICA, PERU))
                .when(new WithdrawSponsor(L8, MEXICO))
                .then(new GroupSponsorExcepted(L8, LATIN_AMERICA, MEXICO));
        // Whether it is of that group nobody knows: it has said that it does not sponsor.
        formerly.and(joined(OF_77, PERU)).when(new WithdrawSponsor(L8, MEXICO)).thenNothing();
    }

    @Test
    void whoever_presented_a_group_withdraws_it() {
        ready().and(joined(LATIN_AMERICA, PERU), sponsoredBy(FRANCE))
                .when(new WithdrawSponsor(L8, PERU))
                .then(new SponsorWithdrawn(L8, PERU));
    }

    @Test
    void one_of_a_group_that_sponsors_introduces_the_draft() {
        ready().and(joined(LATIN_AMERICA, PERU))
                .when(new IntroduceDraft(L8, List.of(MEXICO), List.of()))
                .then(new DraftIntroduced(Scene.PLENARY, L8, List.of(MEXICO), List.of()));
        ready().and(joined(LATIN_AMERICA, PERU))
                .when(new IntroduceDraft(L8, List.of(FRANCE), List.of()))
                .refusedBecause(DraftRule.ONLY_A_SPONSOR_INTRODUCES);
        ready().and(joined(LATIN_AMERICA, PERU, MEXICO))
                .when(new IntroduceDraft(L8, List.of(MEXICO), List.of()))
                .refusedBecause(DraftRule.ONLY_A_SPONSOR_INTRODUCES);
    }
}
