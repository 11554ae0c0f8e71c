package org.rapporteur.procedure.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.AdoptionMethod;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;
import org.rapporteur.procedure.state.Drafts;

/** The adoption of a draft, which becomes a resolution or a decision and receives its number. */
final class Adoption {
    private Adoption() {}

    static List<Event> adopt(AdoptDraft act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        if (draft.stage() == DraftStage.ADOPTED) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        demandOpenItem(draft, context.state().agenda());
        Rejected.unless(
                !draft.wasActedOn(),
                DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED,
                Map.of("draft", draft.symbol()));
        Rejected.unless(
                draft.costed() || !needsAFinancialStatement(draft, context),
                DraftRule.FINANCIAL_IMPLICATIONS_ARE_STATED_BEFORE_ADOPTION,
                Map.of("draft", draft.symbol()));
        List<Event> facts = new ArrayList<>();
        facts.add(new DraftAdopted(
                meeting, draft.symbol(), draft.currentSymbol(), nextNumber(draft, context), AdoptionMethod.CONSENSUS));
        warnOfDate(draft, meeting, context, facts);
        warnOfLanguages(draft, context.state().drafts(), facts);
        return facts;
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

    private static ResolutionNumber nextNumber(Draft draft, DecisionContext context) {
        long adopted = context.state().drafts().adopted(draft.tabled().kind());
        return new ResolutionNumber(context.session().number(), Math.toIntExact(adopted) + 1);
    }

    private static void warnOfDate(Draft draft, MeetingNumber meeting, DecisionContext context, List<Event> facts) {
        LocalDate date = context.state().meetings().date(meeting).orElseThrow();
        if (!context.session().dates().contains(date)) {
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
