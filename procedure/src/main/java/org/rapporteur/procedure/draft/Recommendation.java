package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.organ.OrganRule;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.SessionOrgan;

/** A committee deciding whether to recommend a draft to the plenary, which alone adopts it and gives it a number. */
public final class Recommendation {
    private Recommendation() {}

    static List<Event> recommend(RecommendDraft act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        return new Recommending(draft, meetingFor(draft, context), context)
                .decide(DecisionOutcome.ADOPTED, act.decision());
    }

    /**
     * What it leads to that a question whether to adopt a draft is decided in an organ.
     *
     * @throws Rejected if it is not decided so, or if more was decided than whether to recommend the draft
     */
    public static List<Event> decide(
            Symbol symbol, DecisionOutcome outcome, Decision decision, MeetingNumber meeting, DecisionContext context) {
        Rejected.unless(
                outcome.isOnTheMerits(), OrganRule.AN_ORGAN_DECIDES_NOTHING_FOR_THE_BODY, Map.of("meeting", meeting));
        return new Recommending(Stages.beforeTheBody(symbol, context), meeting, context).decide(outcome, decision);
    }

    /** The one that is said; else that of the committee of the whole, or of the organ the draft is before. */
    private static MeetingNumber meetingFor(Draft draft, DecisionContext context) {
        if (context.named() != null) {
            return context.inDebate();
        }
        if (context.state()
                .meetings()
                .openMeeting(StandingOrgan.COMMITTEE_OF_THE_WHOLE)
                .isEmpty()) {
            Optional<MeetingNumber> referred = context.state()
                    .organs()
                    .dealingWith(draft.symbol())
                    .map(SessionOrgan::organ)
                    .flatMap(organ -> context.state().meetings().openMeeting(organ).stream())
                    .findFirst();
            if (referred.isPresent()) {
                return referred.get();
            }
            if (!context.state().meetings().subsidiaryOrgans().isEmpty()) {
                return context.inDebateOn(draft.item());
            }
        }
        return context.inMeetingOf(StandingOrgan.COMMITTEE_OF_THE_WHOLE);
    }
}
