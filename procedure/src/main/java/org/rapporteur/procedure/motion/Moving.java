package org.rapporteur.procedure.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionKind.About;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.draft.Reconsideration;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.OrganRule;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.Motions;
import org.rapporteur.procedure.vote.VoteRule;

/** The making of a motion. */
final class Moving {
    private Moving() {}

    static List<Event> move(Move act, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        Rejected.unless(
                meeting.isPlenary() || act.kind().isAlsoMovedInOrgans(),
                OrganRule.AN_ORGAN_DECIDES_NOTHING_FOR_THE_BODY,
                Map.of("meeting", meeting));
        Optional<ItemNumber> before = context.itemThen(meeting);
        demandSubject(act);
        Motions motions = context.state().motions();
        MotionMade fact = new MotionMade(
                meeting,
                before.orElse(null),
                motions.nextNumber(),
                act.kind(),
                act.by(),
                act.draft() == null ? null : draft(act.kind(), act.draft(), meeting.organ(), context),
                about(act, meeting, context),
                act.text());
        if (isPending(fact, motions)) {
            return List.of();
        }
        context.demandParty(act.by(), MotionRule.ONLY_PARTIES_MAKE_MOTIONS_AND_SPEAK_ON_THEM);
        motions.before(meeting.organ(), context.state().meetings())
                .ifPresent(pending -> demandHigher(act.kind(), pending, context.body()));
        Rejected.unless(
                !context.state().questions().isSettled(fact.question(), meeting.organ()),
                VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
        List<Event> facts = new ArrayList<>(List.of(fact));
        if (motions.hasJustRejected(fact)) {
            facts.add(MotionWarning.REJECTED_MOTION_REPEATED.noted(Map.of("motion", act.kind())));
        }
        return facts;
    }

    /** Whether the same delegation has moved the same, and waits for a decision. */
    private static boolean isPending(MotionMade fact, Motions motions) {
        return motions.made().stream()
                .filter(earlier -> motions.pending().has(earlier.number()))
                .anyMatch(earlier -> earlier.by().equals(fact.by()) && fact.movesTheSameAs(earlier));
    }

    private static void demandHigher(MotionKind kind, Motion pending, BodyProfile body) {
        Rejected.unless(
                body.motion(kind).outranks(body.motion(pending.kind())),
                MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST,
                Map.of("pending", pending.kind(), "number", pending.number()));
    }

    private static void demandSubject(Move act) {
        About about = act.kind().about();
        Rejected.unless(
                about.isADraft() == (act.draft() != null)
                        && about.isInWords() == (act.text() != null)
                        && (about == About.ITEM || act.item() == null),
                MotionRule.A_MOTION_SAYS_WHAT_IT_IS_ABOUT,
                Map.of("motion", act.kind()));
    }

    private static @Nullable ItemNumber about(Move act, MeetingNumber meeting, DecisionContext context) {
        if (act.kind().about() != About.ITEM) {
            return null;
        }
        return act.item() == null
                ? context.itemBefore(meeting)
                : context.item(act.item()).number();
    }

    /** The symbol that the draft is known by. */
    private static Symbol draft(MotionKind kind, Symbol named, Organ organ, DecisionContext context) {
        Draft draft = context.draft(named);
        boolean again = kind == MotionKind.RECONSIDER;
        if (again) {
            Reconsideration.demandDecided(draft, organ, context);
        }
        Rejected.unless(
                (again && organ == StandingOrgan.PLENARY) || !draft.wasActedOn(),
                MotionRule.A_MOTION_IS_ON_A_DRAFT_BEFORE_THE_BODY,
                Map.of("draft", draft.symbol()));
        return draft.symbol();
    }
}
