package org.rapporteur.procedure.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.DraftPart;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.vote.Ruled;

/** The division of a draft into others, on which the body acts apart. */
final class Splitting {
    private final Draft whole;
    private final DecisionContext context;

    private Splitting(Draft whole, DecisionContext context) {
        this.whole = whole;
        this.context = context;
    }

    static List<Event> split(SplitDraft act, DecisionContext context) {
        return new Splitting(context.draft(act.draft()), context).into(act.parts());
    }

    private List<Event> into(List<DraftPart> parts) {
        List<DraftTabled> tabled = IntStream.range(0, parts.size())
                .mapToObj(place -> tabled(parts.get(place), place))
                .toList();
        List<Symbol> symbols = tabled.stream().map(DraftTabled::draft).toList();
        if (whole.isReplacedBy(symbols) && tabled.stream().allMatch(this::isOnRecord)) {
            return List.of();
        }
        Stages.beforeTheBody(whole.symbol(), context);
        Rejected.unless(parts.size() > 1, DraftRule.A_DRAFT_IS_SPLIT_INTO_TWO_OR_MORE, Map.of("draft", whole.symbol()));
        demandNothingLeftHanging();
        demandSymbolsOfTheirOwn(symbols);
        List<Event> facts = new ArrayList<>();
        for (DraftTabled part : tabled) {
            facts.add(part);
            whole.sponsors().present().forEach(sponsor -> facts.add(new SponsorAdded(part.draft(), sponsor)));
        }
        facts.add(new DraftSplit(context.debateUnderWay().orElse(null), whole.symbol(), symbols));
        return facts;
    }

    private DraftTabled tabled(DraftPart part, int place) {
        DraftTabled before = whole.tabled();
        return new DraftTabled(
                symbolOf(part, place),
                before.kind(),
                before.subject(),
                whole.item(),
                part.title(),
                before.submittedBy(),
                part.text());
    }

    /** One with a letter is not divided by letters again. */
    private Symbol symbolOf(DraftPart part, int place) {
        return part.symbol() == null
                ? symbols()
                        .lettered(whole.currentSymbol(), place)
                        .orElseThrow(() -> Rejected.because(
                                DraftRule.A_PART_WITHOUT_A_SYMBOL_GETS_A_LETTER,
                                Map.of("draft", whole.currentSymbol())))
                : part.symbol();
    }

    private DocumentSymbols symbols() {
        return context.body().documentSymbols();
    }

    private boolean isOnRecord(DraftTabled part) {
        return context.state()
                .drafts()
                .find(part.draft())
                .filter(draft -> draft.tabled().equals(part))
                .isPresent();
    }

    private void demandNothingLeftHanging() {
        Symbol draft = whole.symbol();
        Stages.demandUnamended(whole, context);
        Ruled.demandPut(Question.ofDraft(draft), StandingOrgan.PLENARY, context);
        Rejected.unless(
                !whole.orallyRevised(), DraftRule.AN_ORAL_REVISION_IS_ISSUED_BEFORE_A_SPLIT, Map.of("draft", draft));
        boolean waits = !context.state().amendmentsBefore(draft).isEmpty()
                || context.state().isVoteAwaitedOn(draft)
                || context.state().motions().pending().motions().stream()
                        .anyMatch(motion -> draft.equals(motion.draft()));
        Rejected.unless(!waits, DraftRule.NOTHING_WAITS_ON_A_DRAFT_THAT_IS_SPLIT, Map.of("draft", draft));
    }

    private void demandSymbolsOfTheirOwn(List<Symbol> symbols) {
        Set<Symbol> taken = new HashSet<>();
        for (Symbol symbol : symbols) {
            Rejected.unless(
                    taken.add(symbols().original(symbol)),
                    DraftRule.A_DRAFT_HAS_A_SYMBOL_OF_ITS_OWN,
                    Map.of("draft", symbol));
            Tabling.demandSymbolOfItsOwn(symbol, context);
        }
    }
}
