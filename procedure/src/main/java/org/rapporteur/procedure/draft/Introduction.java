package org.rapporteur.procedure.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.debate.Groups;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;

/** The introduction of a draft in a meeting, and that of one which had been withdrawn, which brings it back. */
final class Introduction {
    private Introduction() {}

    static List<Event> introduce(IntroduceDraft act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        MeetingNumber meeting = context.inDebateOn(draft.item());
        DraftIntroduced fact = new DraftIntroduced(
                meeting,
                draft.symbol(),
                act.by().stream().distinct().toList(),
                act.onBehalfOf().stream().distinct().toList());
        if (draft.introductions().contains(fact)) {
            return List.of();
        }
        for (ParticipantCode introducing : act.by()) {
            context.capacityOf(introducing);
            Rejected.unless(
                    draft.sponsors().present().isEmpty()
                            || draft.sponsors().include(introducing)
                            || GroupSponsors.representNow(introducing, draft, context),
                    DraftRule.ONLY_A_SPONSOR_INTRODUCES,
                    Map.of("draft", draft.symbol(), "participant", context.named(introducing)));
        }
        Groups.demandMemberAmong(act.by(), act.onBehalfOf(), context);
        return Stream.concat(Stream.<Event>of(fact), Circulated.tooLate(draft, context).stream())
                .toList();
    }

    static List<Event> reintroduce(ReintroduceDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        List<ParticipantCode> by = act.by().stream().distinct().toList();
        if (isReintroducedBy(by, draft)) {
            return List.of();
        }
        Rejected.unless(
                draft.stage() == DraftStage.WITHDRAWN,
                DraftRule.ONLY_A_WITHDRAWN_DRAFT_IS_REINTRODUCED,
                Map.of("draft", draft.symbol()));
        Rejected.unless(
                !act.by().isEmpty(), DraftRule.A_DRAFT_IS_REINTRODUCED_BY_SOMEBODY, Map.of("draft", draft.symbol()));
        MeetingNumber meeting = context.inDebateOn(draft.item());
        List<Event> facts = new ArrayList<>();
        facts.add(new DraftReintroduced(meeting, draft.symbol(), by));
        facts.addAll(Sponsorship.join(draft.symbol(), List.of(), by, false, List.of(), context));
        return facts;
    }

    private static boolean isReintroducedBy(List<ParticipantCode> by, Draft draft) {
        return draft.stage() == DraftStage.BEFORE_THE_BODY
                && !draft.reintroductions().isEmpty()
                && draft.reintroductions().getLast().by().equals(by);
    }
}
