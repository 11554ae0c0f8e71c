package org.rapporteur.procedure.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AmendmentCommand.SplitAmendment;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.AmendmentPart;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.StandingRule;

/** The division of an amendment into others, on which the body decides apart. */
final class Division {
    private final Amendment whole;
    private final DecisionContext context;

    private Division(Amendment whole, DecisionContext context) {
        this.whole = whole;
        this.context = context;
    }

    static List<Event> split(SplitAmendment act, DecisionContext context) {
        return new Division(Turn.onRecord(act.draft(), act.amendment(), context), context).into(act.parts());
    }

    private List<Event> into(List<AmendmentPart> parts) {
        if (isOnRecord(parts)) {
            return List.of();
        }
        Turn.demandBefore(whole, context);
        Turn.demandUnamended(whole, context);
        Rejected.unless(
                parts.size() > 1, AmendmentRule.AN_AMENDMENT_IS_SPLIT_INTO_TWO_OR_MORE, Turn.particulars(whole));
        Rejected.unless(
                !isAwaited(), AmendmentRule.NOTHING_WAITS_ON_AN_AMENDMENT_THAT_IS_SPLIT, Turn.particulars(whole));
        parts.forEach(part -> Proposing.checkChanges(part.symbol(), part.changes()));
        demandSymbolsOfTheirOwn(parts);
        boolean oral = parts.stream().anyMatch(part -> symbolOf(part) == null);
        @Nullable MeetingNumber meeting = oral || context.named() != null
                ? context.inDebate()
                : context.debateUnderWay().orElse(null);
        List<AmendmentProposed> proposed = IntStream.range(0, parts.size())
                .mapToObj(place -> proposed(parts.get(place), place, meeting))
                .toList();
        List<Event> facts = new ArrayList<>(proposed);
        facts.add(new AmendmentSplit(
                meeting,
                whole.proposed().draft(),
                whole.number(),
                proposed.stream().map(AmendmentProposed::number).toList()));
        return facts;
    }

    private AmendmentProposed proposed(AmendmentPart part, int place, @Nullable MeetingNumber meeting) {
        Symbol draft = whole.proposed().draft();
        return new AmendmentProposed(
                meeting,
                draft,
                context.state().amendments().to(draft).size() + 1 + place,
                whole.proposed().to(),
                symbolOf(part),
                whole.by(),
                part.changes());
    }

    /** What has no document of its own stands in that of the whole. */
    private @Nullable Symbol symbolOf(AmendmentPart part) {
        return part.symbol() == null ? whole.symbol() : part.symbol();
    }

    private boolean isOnRecord(List<AmendmentPart> parts) {
        List<Integer> into = whole.into();
        return !into.isEmpty()
                && into.size() == parts.size()
                && IntStream.range(0, parts.size()).allMatch(place -> isOnRecord(parts.get(place), into.get(place)));
    }

    private boolean isOnRecord(AmendmentPart part, int number) {
        Optional<AmendmentProposed> known = context.state()
                .amendments()
                .find(whole.proposed().draft(), number)
                .map(Amendment::proposed);
        return known.filter(
                        fact -> fact.changes().equals(part.changes()) && Objects.equals(fact.symbol(), symbolOf(part)))
                .isPresent();
    }

    /** Whether an amendment to it waits for a decision, or a vote on it was asked for. */
    private boolean isAwaited() {
        return context.state()
                        .amendments()
                        .before(whole, context.state()::isOpen)
                        .findAny()
                        .isPresent()
                || context.state().questions().requested().stream()
                        .anyMatch(request -> request.question().equals(whole.question()));
    }

    private void demandSymbolsOfTheirOwn(List<AmendmentPart> parts) {
        Set<Symbol> taken = new HashSet<>();
        parts.stream().map(AmendmentPart::symbol).filter(Objects::nonNull).forEach(symbol -> {
            Rejected.unless(taken.add(symbol), StandingRule.AN_ISSUED_SYMBOL_IS_NEW, Map.of("document", symbol));
            context.demandNew(symbol);
        });
    }
}
