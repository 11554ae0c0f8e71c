package org.rapporteur.procedure.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.Mandates;
import org.rapporteur.procedure.organ.OrganRule;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.OrganViews.Kind;
import org.rapporteur.procedure.vote.Deciding;
import org.rapporteur.procedure.vote.VoteRule;

/** The decision of a committee, at a meeting, whether to recommend a draft that the body has not acted on. */
final class Recommending {
    private final Draft draft;
    private final MeetingNumber meeting;
    private final DecisionContext context;

    Recommending(Draft draft, MeetingNumber meeting, DecisionContext context) {
        this.draft = draft;
        this.meeting = meeting;
        this.context = context;
    }

    /** @param decision how it came about; {@code null} where that is not known */
    List<Event> decide(DecisionOutcome outcome, @Nullable Decision decision) {
        Kind view = outcome == DecisionOutcome.ADOPTED ? Kind.RECOMMENDED : Kind.NOT_RECOMMENDED;
        Optional<Kind> held = context.state().organViews().of(meeting.organ(), draft.symbol());
        if (held.filter(view::equals).isPresent()) {
            return List.of();
        }
        Rejected.unless(!meeting.isPlenary(), OrganRule.A_COMMITTEE_RECOMMENDS_AND_THE_PLENARY_DECIDES);
        demandNotLeftAside(held);
        Rejected.unless(held.isEmpty(), VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
        Stages.demandTheDebateToGoOn(draft, meeting.organ(), context);
        context.demandCommitteeQuorum(meeting);
        Rejected.unless(decision == null || !decision.inWriting(), OrganRule.A_COMMITTEE_RECOMMENDS_IN_ITS_MEETING);
        List<Event> facts = new ArrayList<>();
        facts.add(
                view == Kind.RECOMMENDED
                        ? new DraftRecommended(meeting, draft.symbol(), decision)
                        : new DraftNotRecommended(meeting, draft.symbol(), Objects.requireNonNull(decision)));
        facts.addAll(Deciding.recommended(draft.symbol(), outcome, decision, meeting, context));
        Mandates.exceeded(meeting, draft, context).ifPresent(facts::add);
        Circulated.tooLate(draft, context).ifPresent(facts::add);
        return facts;
    }

    private void demandNotLeftAside(Optional<Kind> held) {
        Rejected.unless(
                held.filter(Kind.LEFT_ASIDE::equals).isEmpty(),
                OrganRule.WHAT_AN_ORGAN_LEFT_ASIDE_IT_RECONSIDERS_FIRST,
                Map.of("draft", draft.symbol(), "meeting", meeting));
    }
}
