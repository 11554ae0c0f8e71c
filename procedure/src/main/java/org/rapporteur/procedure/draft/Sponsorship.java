package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The sponsors of a draft: who may be one, and who no longer is. */
final class Sponsorship {
    private Sponsorship() {}

    static List<Event> add(AddSponsors act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        return join(draft.symbol(), draft.sponsors().present(), act.sponsors(), act.withMemberStates(), context);
    }

    static List<Event> withdraw(WithdrawSponsor act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        if (draft.sponsors().former().contains(act.party())) {
            return List.of();
        }
        Rejected.unless(
                draft.sponsors().include(act.party()),
                DraftRule.ONLY_A_SPONSOR_WITHDRAWS_ITS_SPONSORSHIP,
                Map.of("draft", draft.symbol(), "participant", context.named(act.party())));
        SponsorWithdrawn fact = new SponsorWithdrawn(draft.symbol(), act.party());
        return draft.sponsors().present().size() == 1 && draft.tabled().submittedBy() == null
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
            DecisionContext context) {
        parties.forEach(party -> context.demandParty(party, DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS));
        Rejected.unless(
                !withMemberStates || parties.stream().anyMatch(party -> isOrganization(party, context)),
                DraftRule.ONLY_AN_INTEGRATION_ORGANIZATION_SPONSORS_FOR_MEMBER_STATES,
                Map.of("draft", draft));
        List<Sponsor> joining = parties.stream()
                .distinct()
                .map(party -> new Sponsor(party, withMemberStates && isOrganization(party, context)))
                .filter(sponsor -> !isAmong(present, sponsor))
                .toList();
        demandNoMemberBesidesItsOrganization(draft, present, joining, context);
        return joining.stream()
                .<Event>map(sponsor -> new SponsorAdded(draft, sponsor))
                .toList();
    }

    private static boolean isOrganization(ParticipantCode party, DecisionContext context) {
        return context.state().attendance().isOrganization(party);
    }

    /** An organization that sponsors can still come to do so also for its member States. */
    private static boolean isAmong(List<Sponsor> present, Sponsor sponsor) {
        return present.contains(sponsor) || present.contains(new Sponsor(sponsor.party(), true));
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
