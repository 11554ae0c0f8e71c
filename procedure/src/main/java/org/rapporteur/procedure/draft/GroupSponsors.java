package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.debate.Groups;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/**
 * Groups of States that sponsor, presented by one of them. Who is of a regional group is known, of another group only
 * who may be.
 */
final class GroupSponsors {
    private GroupSponsors() {}

    /** Lets a group pass that a party presents which may be of it, for itself and others that may. */
    static void check(SponsorGroup joining, DecisionContext context) {
        ParticipantCode presenting = joining.presentedBy();
        context.demand(Right.SPONSOR, presenting, DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS);
        Groups.demandMemberAmong(List.of(presenting), List.of(joining.group()), context);
        for (ParticipantCode member : joining.exceptMembers()) {
            Rejected.unless(
                    !member.equals(presenting) && context.directory().mayBelong(member, joining.group()),
                    DraftRule.ONLY_OTHER_MEMBERS_ARE_EXCEPTED_FROM_A_GROUP,
                    Map.of("group", joining.group(), "participant", context.named(member)));
        }
    }

    /** Whether a participant is, or was, one for which a group sponsors a draft. */
    static boolean represent(ParticipantCode participant, Draft draft, DecisionContext context) {
        return draft.sponsors().present().stream()
                .map(Sponsor::onBehalfOf)
                .filter(Objects::nonNull)
                .anyMatch(group -> context.directory().mayBelong(participant, group));
    }

    /** Whether a participant is one for which a group sponsors a draft now. */
    static boolean representNow(ParticipantCode participant, Draft draft, DecisionContext context) {
        return draft.sponsors().present().stream().anyMatch(sponsor -> mayRepresent(sponsor, participant, context));
    }

    /** Whether a participant is known to be one for which a group sponsors a draft now. */
    static boolean surelyRepresentNow(ParticipantCode participant, Draft draft, DecisionContext context) {
        return draft.sponsors().present().stream()
                .filter(sponsor -> mayRepresent(sponsor, participant, context))
                .map(Sponsor::onBehalfOf)
                .filter(Objects::nonNull)
                .anyMatch(context.directory()::isRegional);
    }

    /** It withdraws for itself; nothing where it did before. */
    static List<Event> except(ParticipantCode member, Draft draft, DecisionContext context) {
        context.capacityOf(member);
        return draft.sponsors().present().stream()
                .filter(sponsor -> mayRepresent(sponsor, member, context))
                .map(Sponsor::onBehalfOf)
                .filter(Objects::nonNull)
                .<Event>map(group -> new GroupSponsorExcepted(draft.symbol(), group, member))
                .toList();
    }

    /**
     * Discrepancies where one that sponsors for itself, or presents a group, may be represented by a group as well.
     *
     * @param joining of whom or by whom it may be
     * @throws Rejected if it is, because everybody knows the group
     */
    static Stream<DiscrepancyNoted> representedTwice(
            Symbol draft, List<Sponsor> present, List<Sponsor> joining, DecisionContext context) {
        List<Sponsor> all = Stream.concat(present.stream(), joining.stream()).toList();
        return all.stream()
                .flatMap(group -> all.stream()
                        .filter(other -> joining.contains(group) || joining.contains(other))
                        .filter(other -> mayRepresentToo(group, other, context))
                        .map(other -> noted(draft, group, other, context)));
    }

    /** Whoever sponsors for itself may come to do so on behalf of its group, but of no other group beside it. */
    private static boolean mayRepresentToo(Sponsor group, Sponsor other, DecisionContext context) {
        return other.party().equals(group.party())
                ? group.onBehalfOf() != null && other.onBehalfOf() != null && !other.isFor(group.onBehalfOf())
                : mayRepresent(group, other.party(), context);
    }

    private static DiscrepancyNoted noted(Symbol draft, Sponsor by, Sponsor other, DecisionContext context) {
        GroupCode group = Objects.requireNonNull(by.onBehalfOf());
        boolean certain = other.party().equals(by.party())
                || other.isFor(group)
                || context.directory().isRegional(group);
        Rejected.unless(
                !certain,
                DraftRule.A_PARTICIPANT_IS_REPRESENTED_ONCE_AMONG_SPONSORS,
                Map.of("draft", draft, "group", group, "participant", context.named(other.party())));
        return DraftWarning.PERHAPS_REPRESENTED_TWICE_AMONG_SPONSORS.noted(
                Map.of("draft", draft, "group", group, "participant", other.party()));
    }

    private static boolean mayRepresent(Sponsor sponsor, ParticipantCode other, DecisionContext context) {
        GroupCode group = sponsor.onBehalfOf();
        return group != null
                && !sponsor.exceptMembers().contains(other)
                && context.directory().mayBelong(other, group);
    }
}
