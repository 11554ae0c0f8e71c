package org.rapporteur.procedure.amendment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.ReviseAmendment;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.procedure.draft.Stages;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** The proposal of an amendment, and its revision: orally in a meeting, or in a document at any time. */
final class Proposing {
    private Proposing() {}

    static List<Event> propose(ProposeAmendment act, DecisionContext context) {
        Symbol draft = context.draft(act.draft()).symbol();
        List<Amendment> earlier = context.state().amendments().to(draft);
        if (earlier.stream().anyMatch(amendment -> isTheSame(amendment.proposed(), act))) {
            return List.of();
        }
        Stages.beforeTheBody(act.draft(), context);
        act.by().forEach(party -> context.demand(Right.SPONSOR, party, AmendmentRule.ONLY_PARTIES_PROPOSE_AMENDMENTS));
        checkChanges(act.symbol(), act.changes());
        if (act.to() != null) {
            Turn.demandBefore(Turn.onRecord(draft, act.to(), context), context);
        }
        if (act.symbol() != null && !isRuledAnAmendment(act.symbol(), draft, context)) {
            context.demandNew(act.symbol());
        }
        AmendmentProposed fact = new AmendmentProposed(
                meeting(act.symbol(), context),
                draft,
                earlier.size() + 1,
                act.to(),
                act.symbol(),
                act.by(),
                act.changes());
        return act.by().isEmpty()
                ? List.of(
                        fact,
                        AmendmentWarning.NOBODY_ON_RECORD_PROPOSED_THE_AMENDMENT.noted(
                                Map.of("draft", draft, "number", fact.number())))
                : List.of(fact);
    }

    static List<Event> revise(ReviseAmendment act, DecisionContext context) {
        Amendment amendment = Turn.onRecord(act.draft(), act.amendment(), context);
        boolean known = amendment.revisions().stream()
                .anyMatch(revision -> Objects.equals(revision.symbol(), act.symbol())
                        && revision.changes().equals(act.changes()));
        if (known) {
            return List.of();
        }
        Turn.demandBefore(amendment, context);
        checkChanges(act.symbol(), act.changes());
        if (act.symbol() != null) {
            checkFollows(act.symbol(), amendment, context);
        }
        return List.of(new AmendmentRevised(
                meeting(act.symbol(), context),
                amendment.proposed().draft(),
                amendment.number(),
                act.symbol(),
                act.changes()));
    }

    private static boolean isTheSame(AmendmentProposed fact, ProposeAmendment act) {
        AmendmentProposed asked = new AmendmentProposed(
                fact.meeting(), fact.draft(), fact.number(), act.to(), act.symbol(), act.by(), act.changes());
        return fact.equals(asked);
    }

    /** Whether it is the symbol of another draft, which was ruled to be an amendment and is proposed as one now. */
    private static boolean isRuledAnAmendment(Symbol symbol, Symbol amended, DecisionContext context) {
        return context.state().amendments().bearing(symbol).isEmpty()
                && context.state()
                        .drafts()
                        .find(symbol)
                        .map(Draft::symbol)
                        .filter(draft -> !draft.equals(amended))
                        .flatMap(draft -> context.state().order().barring(Question.ofDraft(draft)))
                        .filter(effect -> effect == RulingEffect.TREAT_AS_AMENDMENT)
                        .isPresent();
    }

    /** What is only told says itself what it changes; a document may say it alone. */
    static void checkChanges(@Nullable Symbol symbol, List<TextChange> changes) {
        Rejected.unless(
                (symbol != null || !changes.isEmpty()) && changes.stream().allMatch(TextChange::saysWhatItDoes),
                AmendmentRule.AN_AMENDMENT_ADDS_DELETES_OR_REPLACES);
    }

    private static void checkFollows(Symbol revision, Amendment amendment, DecisionContext context) {
        DocumentSymbols symbols = context.body().documentSymbols();
        Symbol present = amendment.symbol();
        if (present == null || !symbols.areVersions(present, revision)) {
            context.demandNew(revision);
        } else {
            Rejected.unless(
                    symbols.revision(revision) > symbols.revision(present),
                    AmendmentRule.A_REVISED_AMENDMENT_FOLLOWS_THE_LATEST_VERSION,
                    Map.of("amendment", present, "revision", revision));
        }
    }

    /** What is submitted in a document is of no meeting, unless one is named. */
    private static @Nullable MeetingNumber meeting(@Nullable Symbol symbol, DecisionContext context) {
        return symbol == null || context.named() != null ? context.inDebate() : null;
    }
}
