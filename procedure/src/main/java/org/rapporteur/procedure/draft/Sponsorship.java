package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The sponsors of a draft: who may be one, and who no longer is. */
final class Sponsorship {
    private Sponsorship() {}

    static List<Event> add(AddSponsors act, DecisionContext context) {
        Draft draft = Stages.beforeTheBodyOrAdopted(act.draft(), context);
        return join(
                draft.symbol(),
                draft.sponsors().present(),
                act.sponsors(),
                act.withMemberStates(),
                act.sponsorGroups(),
                context);
    }

    static List<Event> withdraw(WithdrawSponsor act, DecisionContext context) {
        Draft draft = Stages.beforeTheBodyOrAdopted(act.draft(), context);
        boolean before = draft.sponsors().former().contains(act.party());
        if (before && !GroupSponsors.surelyRepresentNow(act.party(), draft, context)) {
            return List.of();
        }
        if (!draft.sponsors().include(act.party()) && GroupSponsors.represent(act.party(), draft, context)) {
            return GroupSponsors.except(act.party(), draft, context);
        }
        Rejected.unless(
                draft.sponsors().include(act.party()),
                DraftRule.ONLY_A_SPONSOR_WITHDRAWS_ITS_SPONSORSHIP,
                Map.of("draft", draft.symbol(), "participant", context.named(act.party())));
        SponsorWithdrawn fact = new SponsorWithdrawn(draft.symbol(), act.party());
        return !draft.wasActedOn()
                        && draft.sponsors().present().size() == 1
                        && draft.tabled().submittedBy() == null
                ? List.of(fact, noSponsorOf(draft.symbol()))
                : List.of(fact);
    }

    static DiscrepancyNoted noSponsorOf(Symbol draft) {
        return DraftWarning.NO_SPONSOR_ON_RECORD.noted(Map.of("draft", draft));
    }

    /** The facts by which these parties become sponsors beside those there are; whoever already is one makes none. */
    static List<Event> join(
            Symbol draft,
            List<Sponsor> present,
            List<ParticipantCode> parties,
            boolean withMemberStates,
            List<SponsorGroup> groups,
            DecisionContext context) {
        parties.forEach(party -> context.demand(Right.SPONSOR, party, DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS));
        Rejected.unless(
                !withMemberStates || parties.stream().anyMatch(party -> isOrganization(party, context)),
                DraftRule.ONLY_AN_INTEGRATION_ORGANIZATION_SPONSORS_FOR_MEMBER_STATES,
                Map.of("draft", draft));
        groups.forEach(group -> GroupSponsors.check(group, context));
        List<Sponsor> joining = Stream.concat(
                        parties.stream()
                                .distinct()
                                .map(party -> new Sponsor(party, withMemberStates && isOrganization(party, context))),
                        groups.stream().distinct().map(Sponsor::of))
                .filter(sponsor -> !isAmong(present, sponsor))
                .toList();
        demandNoMemberBesidesItsOrganization(draft, present, joining, context);
        return Stream.<Event>concat(
                        joining.stream().map(sponsor -> new SponsorAdded(draft, sponsor)),
                        GroupSponsors.representedTwice(draft, present, joining, context))
                .toList();
    }

    private static boolean isOrganization(ParticipantCode party, DecisionContext context) {
        return context.participants().isOrganization(party);
    }

    /**
     * Whoever sponsors can still come to do so for others, too: an organization for its member States, a State for its
     * group. A group that does needs not come again for members that have left it since.
     */
    private static boolean isAmong(List<Sponsor> present, Sponsor joining) {
        return present.stream()
                .filter(sponsor -> sponsor.party().equals(joining.party()))
                .anyMatch(sponsor -> joining.onBehalfOf() == null
                        ? sponsor.withMemberStates() || !joining.withMemberStates()
                        : sponsor.isFor(joining.onBehalfOf())
                                && sponsor.exceptMembers().containsAll(joining.exceptMembers()));
    }

    private static void demandNoMemberBesidesItsOrganization(
            Symbol draft, List<Sponsor> present, List<Sponsor> joining, DecisionContext context) {
        List<Sponsor> all = Stream.concat(present.stream(), joining.stream()).toList();
        List<ParticipantCode> parties = all.stream().map(Sponsor::party).toList();
        for (Sponsor organization :
                all.stream().filter(Sponsor::withMemberStates).toList()) {
            context.memberAmong(parties, organization.party()).ifPresent(member -> {
                throw Rejected.because(
                        DraftRule.NO_MEMBER_STATE_SPONSORS_BESIDES_ITS_ORGANIZATION,
                        Map.of(
                                "draft",
                                draft,
                                "organization",
                                context.named(organization.party()),
                                "participant",
                                context.named(member)));
            });
        }
    }
}
