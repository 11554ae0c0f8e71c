package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Until.Time;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The deferral of action on a draft to a time that is said. The body is free to act before all the same. */
final class Deferral {
    private Deferral() {}

    static List<Event> defer(DeferDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        if (isOnRecord(act, draft, context)) {
            return List.of();
        }
        Time time = act.until()
                .time()
                .orElseThrow(() -> Rejected.because(
                        DraftRule.A_DEFERRAL_SAYS_UNTIL_WHEN_IN_ONE_WAY, Map.of("draft", draft.symbol())));
        Rejected.unless(
                isToCome(time, context),
                DraftRule.ACTION_IS_DEFERRED_TO_A_TIME_TO_COME,
                Map.of("draft", draft.symbol(), "until", act.until()));
        return Adoption.defer(draft, act.until(), act.decision(), context);
    }

    private static boolean isOnRecord(DeferDraft act, Draft draft, DecisionContext context) {
        return act.until().equals(draft.deferredUntil())
                && (act.decision() == null
                        || context.state()
                                .questions()
                                .isDecided(
                                        Question.ofDraft(draft.symbol()),
                                        DecisionOutcome.DEFERRED,
                                        act.decision(),
                                        StandingOrgan.PLENARY));
    }

    private static boolean isToCome(Time time, DecisionContext context) {
        return switch (time) {
            case Time.OfMeeting of -> of.meeting().isPlenary() && !isHeld(of.meeting(), context);
            case Time.OfDay of -> !of.date().isBefore(context.today());
            case Time.OfSession of -> of.number() > context.session().number();
            case Time.OfItem of -> isToBeConsidered(of, context.state().agenda(), context);
            case Time.OfSomethingElse _ -> true;
        };
    }

    private static boolean isToBeConsidered(Time.OfItem of, Agenda agenda, DecisionContext context) {
        return !agenda.isConcluded(context.item(of.item()).number());
    }

    /** What is noted of action on a draft before the time it was deferred to; of some the record does not know it. */
    static Optional<DiscrepancyNoted> actedOnBefore(Draft draft, DecisionContext context) {
        return Optional.ofNullable(draft.deferredUntil())
                .flatMap(Until::time)
                .filter(time -> !hasCome(time, context))
                .map(_ -> DraftWarning.ACTED_ON_BEFORE_THE_TIME_DEFERRED_TO.noted(Map.of("draft", draft.symbol())));
    }

    private static boolean hasCome(Time time, DecisionContext context) {
        return switch (time) {
            case Time.OfMeeting of -> isHeld(of.meeting(), context);
            case Time.OfDay of -> !context.today().isBefore(of.date());
            case Time.OfSession _ -> false;
            case Time.OfItem of -> context.state().agenda().wasConsidered(of.item());
            case Time.OfSomethingElse _ -> true;
        };
    }

    /** Whether it was opened, or a later one instead of it. */
    private static boolean isHeld(MeetingNumber meeting, DecisionContext context) {
        return context.state()
                .meetings()
                .last(meeting.organ())
                .filter(last -> last.number().number() >= meeting.number())
                .isPresent();
    }
}
