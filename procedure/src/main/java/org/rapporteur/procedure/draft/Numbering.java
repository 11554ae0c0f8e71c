package org.rapporteur.procedure.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.body.NumberSeries;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;
import org.rapporteur.procedure.state.NumbersGiven;

/**
 * The numbers of adopted texts, given with their adoption or later by the secretariat, which can reserve them before.
 */
final class Numbering {
    private Numbering() {}

    static List<Event> reserve(ReserveNumber act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        if (act.number().equals(draft.reserved())) {
            return List.of();
        }
        demandNone(draft);
        Rejected.unless(
                !draft.wasActedOn(),
                DraftRule.A_NUMBER_IS_RESERVED_BEFORE_ACTION_ON_A_DRAFT,
                Map.of("draft", draft.symbol()));
        demand(act.number(), draft, context);
        return List.of(new NumberReserved(draft.symbol(), act.number()));
    }

    static List<Event> assign(AssignNumber act, DecisionContext context) {
        Draft draft = context.draft(act.draft());
        if (act.number().equals(draft.number())) {
            return List.of();
        }
        Rejected.unless(
                draft.stage() == DraftStage.ADOPTED,
                DraftRule.ONLY_AN_ADOPTED_TEXT_HAS_A_NUMBER,
                Map.of("draft", draft.symbol()));
        demandNone(draft);
        demand(act.number(), draft, context);
        return List.of(new NumberAssigned(draft.symbol(), act.number()));
    }

    /**
     * The number with which a draft is adopted; {@code null} where its text gets none, or not yet. One that was adopted
     * before and is adopted anew keeps its number.
     *
     * @param year of the adoption
     */
    static @Nullable TextNumber onAdoption(Draft draft, AdoptDraft act, int year, DecisionContext context) {
        TextNumber told = act.number();
        Rejected.unless(
                told == null || !act.numberToFollow(),
                DraftRule.A_NUMBER_IS_GIVEN_OR_FOLLOWS,
                Map.of("draft", draft.symbol()));
        if (told == null && !act.numberToFollow()) {
            return Stream.of(draft.number(), draft.reserved())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> next(draft, year, context));
        }
        if (told != null && told.equals(draft.number())) {
            return told;
        }
        demandNone(draft);
        if (told == null) {
            numbersFor(draft, context);
        } else {
            demand(told, draft, context);
        }
        return told;
    }

    private static @Nullable TextNumber next(Draft draft, int year, DecisionContext context) {
        return context.numbersOf(draft)
                .filter(numbers -> numbers.series().given() == NumberSeries.Given.ON_ADOPTION)
                .flatMap(numbers -> numbers.next(draft, year))
                .orElse(null);
    }

    private static void demandNone(Draft draft) {
        TextNumber has = draft.number();
        if (has != null) {
            throw Rejected.because(DraftRule.A_TEXT_KEEPS_ITS_NUMBER, Map.of("draft", draft.symbol(), "number", has));
        }
    }

    private static NumbersGiven numbersFor(Draft draft, DecisionContext context) {
        return context.numbersOf(draft)
                .orElseThrow(() -> Rejected.because(
                        DraftRule.TEXTS_OF_SOME_KINDS_HAVE_NO_NUMBER,
                        Map.of("draft", draft.symbol(), "kind", draft.tabled().kind())));
    }

    private static void demand(TextNumber number, Draft draft, DecisionContext context) {
        TextNumber reserved = draft.reserved();
        if (reserved != null && !reserved.equals(number)) {
            throw Rejected.because(
                    DraftRule.A_DRAFT_GETS_THE_NUMBER_RESERVED_FOR_IT,
                    Map.of("draft", draft.symbol(), "number", reserved));
        }
        NumbersGiven numbers = numbersFor(draft, context);
        DecisionNumber.demandFree(number, numbers, numbers.taking(number, draft));
    }
}
