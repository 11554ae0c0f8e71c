package org.rapporteur.procedure.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.workinggroup.Chairs;

/** The tabling of a draft, which so comes before the body. */
final class Tabling {
    private Tabling() {}

    static List<Event> table(TableDraft act, DecisionContext context) {
        context.demandTexts(act.kind());
        DraftTabled fact = new DraftTabled(
                act.draft(),
                act.kind(),
                Objects.requireNonNullElse(act.subject(), DraftSubject.SUBSTANCE),
                context.item(act.item()).number(),
                act.title(),
                act.submittedBy(),
                act.text());
        Optional<Draft> onRecord = context.draftInAnyVersion(act.draft());
        if (onRecord.filter(draft -> isTheSame(draft, fact, act)).isPresent()) {
            return List.of();
        }
        demandSymbolOfItsOwn(act.draft(), context);
        if (act.submittedBy() != null) {
            Chairs.known(act.submittedBy(), context);
        }
        List<Event> facts = new ArrayList<>(List.of(fact));
        facts.addAll(Sponsorship.join(
                act.draft(), List.of(), act.sponsors(), act.withMemberStates(), act.sponsorGroups(), context));
        if (!hasAnAuthor(fact, act)) {
            facts.add(Sponsorship.noSponsorOf(act.draft()));
        }
        if (context.state().agenda().isConcluded(fact.item())) {
            facts.add(DraftWarning.TABLED_UNDER_A_CONCLUDED_ITEM.noted(
                    Map.of("draft", fact.draft(), "item", fact.item())));
        }
        return facts;
    }

    /**
     * Lets a symbol pass under which a draft can be tabled.
     *
     * @throws Rejected if another draft or a document has it
     */
    static void demandSymbolOfItsOwn(Symbol symbol, DecisionContext context) {
        Rejected.unless(
                context.draftInAnyVersion(symbol).isEmpty()
                        && !context.state().drafts().haveCorrigendum(symbol)
                        && context.state().documents().find(symbol).isEmpty(),
                DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN,
                Map.of("draft", symbol));
    }

    /** Whether this is the same tabling again, whoever has joined or left since. */
    private static boolean isTheSame(Draft draft, DraftTabled fact, TableDraft act) {
        return draft.tabled().equals(fact)
                && Stream.concat(
                                act.sponsors().stream(),
                                act.sponsorGroups().stream().map(SponsorGroup::presentedBy))
                        .allMatch(party -> draft.sponsors().include(party)
                                || draft.sponsors().former().contains(party));
    }

    /** The secretariat prepares the drafts on the next session; all others come from parties or working groups. */
    private static boolean hasAnAuthor(DraftTabled fact, TableDraft act) {
        return fact.submittedBy() != null
                || !act.sponsors().isEmpty()
                || !act.sponsorGroups().isEmpty()
                || fact.subject() != DraftSubject.SUBSTANCE;
    }
}
