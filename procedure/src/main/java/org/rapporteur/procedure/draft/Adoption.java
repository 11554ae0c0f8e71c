package org.rapporteur.procedure.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;
import org.rapporteur.procedure.state.Drafts;
import org.rapporteur.procedure.vote.Deciding;

/** The adoption of a draft, which becomes a resolution or a decision and receives its number. */
final class Adoption {
    private Adoption() {}

    static List<Event> adopt(Symbol symbol, Decision decision, DecisionContext context) {
        Draft draft = context.draft(symbol);
        if (draft.stage() == DraftStage.ADOPTED) {
            return List.of();
        }
        MeetingNumber meeting = inOrder(draft, decision, context);
        Rejected.unless(
                draft.costed() || !needsAFinancialStatement(draft, context),
                DraftRule.FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION,
                Map.of("draft", draft.symbol()));
        List<Event> facts = new ArrayList<>(decided(meeting, draft, DecisionOutcome.ADOPTED, decision, context));
        facts.add(new DraftAdopted(
                meeting, draft.symbol(), draft.currentSymbol(), number(draft, context), decision.mode()));
        warnOfDate(draft, meeting, context, facts);
        warnOfLanguages(draft, context.state().drafts(), facts);
        return facts;
    }

    /** The body is done with a draft otherwise than by adopting it, or leaves it for later. */
    static List<Event> dispose(Symbol symbol, DecisionOutcome outcome, Decision decision, DecisionContext context) {
        Draft draft = context.draft(symbol);
        MeetingNumber meeting = inOrder(draft, decision, context);
        if (outcome == DecisionOutcome.WITHDRAWN) {
            Stages.demandUnamended(draft, context);
        }
        List<Event> facts = new ArrayList<>(decided(meeting, draft, outcome, decision, context));
        facts.add(
                outcome == DecisionOutcome.WITHDRAWN
                        ? new DraftWithdrawn(draft.symbol())
                        : new DraftNotAdopted(meeting, draft.symbol(), draft.currentSymbol(), outcome));
        return facts;
    }

    /** The meeting in which it can be acted on; {@code null} where that is done in writing. */
    private static @Nullable MeetingNumber inOrder(Draft draft, Decision decision, DecisionContext context) {
        MeetingNumber meeting = Deciding.meetingFor(decision, context);
        demandOpenItem(draft, context.state().agenda());
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
        List<Event> facts = Deciding.decide(
                meeting, draft.tabled().item(), Question.ofDraft(draft.symbol()), outcome, decision, context);
        return outcome == DecisionOutcome.ADOPTED && decision.equals(Decision.BY_CONSENSUS)
                ? facts.subList(1, facts.size())
                : facts;
    }

    private static void demandOpenItem(Draft draft, Agenda agenda) {
        Rejected.unless(
                agenda.adopted(), DraftRule.NO_DRAFT_IS_ADOPTED_BEFORE_THE_AGENDA, Map.of("draft", draft.symbol()));
        Rejected.unless(
                agenda.isOpen(draft.tabled().item()),
                DraftRule.NO_DRAFT_IS_ADOPTED_UNLESS_ITS_ITEM_IS_OPEN,
                Map.of("draft", draft.symbol(), "item", draft.tabled().item()));
    }

    private static boolean needsAFinancialStatement(Draft draft, DecisionContext context) {
        return draft.is(DraftKind.RESOLUTION)
                && draft.tabled().subject() == DraftSubject.SUBSTANCE
                && context.body().rule(RuleTopic.FINANCIAL_IMPLICATIONS).isPresent();
    }

    /** A draft that was adopted before and is adopted anew keeps its number. */
    private static ResolutionNumber number(Draft draft, DecisionContext context) {
        if (draft.number() != null) {
            return draft.number();
        }
        long numbered = context.state().drafts().numbered(draft.tabled().kind());
        return new ResolutionNumber(context.session().number(), Math.toIntExact(numbered) + 1);
    }

    private static void warnOfDate(
            Draft draft, @Nullable MeetingNumber meeting, DecisionContext context, List<Event> facts) {
        LocalDate date = meeting == null
                ? context.calendar().dayOf(context.occasion().occurredAt())
                : context.state().meetings().date(meeting).orElseThrow();
        if (context.calendar().partOn(date).isEmpty()) {
            facts.add(DraftWarning.ADOPTED_OUTSIDE_THE_SESSION.noted(Map.of("draft", draft.symbol(), "date", date)));
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
