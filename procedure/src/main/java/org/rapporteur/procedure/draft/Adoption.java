package org.rapporteur.procedure.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Until;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;
import org.rapporteur.procedure.state.Drafts;
import org.rapporteur.procedure.vote.Deciding;

/** The adoption of a draft, which becomes a resolution, a decision or another text. */
final class Adoption {
    private Adoption() {}

    static List<Event> adopt(AdoptDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        Decision decision = Objects.requireNonNullElse(act.decision(), Decision.BY_CONSENSUS);
        if (draft.stage() == DraftStage.ADOPTED) {
            return List.of();
        }
        MeetingNumber meeting = inOrder(draft, decision, context);
        Stages.demandTheDebateToGoOn(draft, StandingOrgan.PLENARY, context);
        Rejected.unless(
                draft.costed() || !needsAFinancialStatement(draft, context),
                DraftRule.FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION,
                Map.of("draft", draft.symbol()));
        List<Event> facts = new ArrayList<>(decided(meeting, draft, DecisionOutcome.ADOPTED, decision, context));
        LocalDate on = dayOf(meeting, context);
        facts.add(new DraftAdopted(
                meeting,
                draft.symbol(),
                draft.currentSymbol(),
                Numbering.onAdoption(draft, act, on.getYear(), context),
                decision.mode()));
        Deferral.actedOnBefore(draft, context).ifPresent(facts::add);
        noteCirculation(meeting, draft, context, facts);
        warnOfDate(draft, on, context, facts);
        warnOfLanguages(draft, context.state().drafts(), facts);
        return facts;
    }

    /** The body is done with a draft otherwise than by adopting it, or leaves it for later. */
    static List<Event> dispose(Symbol symbol, DecisionOutcome outcome, Decision decision, DecisionContext context) {
        Draft draft = context.draft(symbol);
        MeetingNumber meeting = inOrder(draft, decision, context);
        if (outcome == DecisionOutcome.WITHDRAWN) {
            Stages.demandUnamended(draft, context);
        } else if (outcome.isOnTheMerits()) {
            Stages.demandTheDebateToGoOn(draft, StandingOrgan.PLENARY, context);
        }
        List<Event> facts = new ArrayList<>(decided(meeting, draft, outcome, decision, context));
        facts.addAll(
                outcome == DecisionOutcome.WITHDRAWN
                        ? Withdrawal.of(draft, context)
                        : List.of(new DraftNotAdopted(meeting, draft.symbol(), draft.currentSymbol(), outcome)));
        if (outcome.isOnTheMerits()) {
            Deferral.actedOnBefore(draft, context).ifPresent(facts::add);
            noteCirculation(meeting, draft, context, facts);
        }
        return facts;
    }

    /** What is decided in writing is circulated for that. */
    private static void noteCirculation(
            @Nullable MeetingNumber meeting, Draft draft, DecisionContext context, List<Event> facts) {
        if (meeting != null) {
            Circulated.tooLate(draft, context).ifPresent(facts::add);
        }
    }

    /** The body leaves a draft until a time that is said; how it decided so is not always. */
    static List<Event> defer(Draft draft, Until until, @Nullable Decision decision, DecisionContext context) {
        MeetingNumber meeting = inOrder(draft, decision, context);
        List<Event> facts = new ArrayList<>();
        if (decision != null) {
            facts.addAll(decided(meeting, draft, DecisionOutcome.DEFERRED, decision, context));
        }
        facts.add(new DraftNotAdopted(meeting, draft.symbol(), draft.currentSymbol(), DecisionOutcome.DEFERRED, until));
        return facts;
    }

    /** The meeting in which it can be acted on; {@code null} where that is done in writing. */
    private static @Nullable MeetingNumber inOrder(Draft draft, @Nullable Decision decision, DecisionContext context) {
        MeetingNumber meeting =
                decision == null ? context.inPlenaryWithQuorum() : Deciding.meetingFor(decision, context);
        Rejected.unless(
                context.state().agenda().adopted(),
                DraftRule.NO_DRAFT_IS_ADOPTED_BEFORE_THE_AGENDA,
                Map.of("draft", draft.symbol()));
        Stages.demandOpenItem(draft, context);
        Rejected.unless(
                !draft.wasActedOn(),
                DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED,
                Map.of("draft", draft.symbol()));
        return meeting;
    }

    /** An adoption of which no more is known than that it was by consensus says so itself, as it always did. */
    private static List<Event> decided(
            @Nullable MeetingNumber meeting,
            Draft draft,
            DecisionOutcome outcome,
            Decision decision,
            DecisionContext context) {
        List<Event> facts =
                Deciding.decide(meeting, draft.item(), Question.ofDraft(draft.symbol()), outcome, decision, context);
        return outcome == DecisionOutcome.ADOPTED && decision.equals(Decision.BY_CONSENSUS)
                ? facts.subList(1, facts.size())
                : facts;
    }

    private static boolean needsAFinancialStatement(Draft draft, DecisionContext context) {
        return draft.is(DraftKind.RESOLUTION)
                && draft.tabled().subject() == DraftSubject.SUBSTANCE
                && context.body().rule(RuleTopic.FINANCIAL_IMPLICATIONS).isPresent();
    }

    private static LocalDate dayOf(@Nullable MeetingNumber meeting, DecisionContext context) {
        return meeting == null
                ? context.today()
                : context.state().meetings().date(meeting).orElseThrow();
    }

    private static void warnOfDate(Draft draft, LocalDate on, DecisionContext context, List<Event> facts) {
        if (context.calendar().partOn(on).isEmpty()) {
            facts.add(DraftWarning.ADOPTED_OUTSIDE_THE_SESSION.noted(Map.of("draft", draft.symbol(), "date", on)));
        }
    }

    private static void warnOfLanguages(Draft draft, Drafts drafts, List<Event> facts) {
        drafts.all().stream()
                .filter(other -> other.is(draft.tabled().kind()))
                .flatMap(other -> other.languages().stream())
                .filter(language -> !draft.languages().contains(language))
                .distinct()
                .sorted()
                .map(language -> DraftWarning.TEXT_MISSING_IN_A_LANGUAGE.noted(
                        Map.of("draft", draft.symbol(), "language", language)))
                .forEach(facts::add);
    }
}
