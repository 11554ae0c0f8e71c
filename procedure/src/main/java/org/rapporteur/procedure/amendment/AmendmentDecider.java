package org.rapporteur.procedure.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.events.act.AmendmentCommand;
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.AmendmentCommand.JoinAmendment;
import org.rapporteur.events.act.AmendmentCommand.OrderAmendments;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.ReviseAmendment;
import org.rapporteur.events.act.AmendmentCommand.SplitAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.draft.Stages;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** Decides on {@link AmendmentCommand}s. */
public final class AmendmentDecider {
    private AmendmentDecider() {}

    public static List<Event> decide(AmendmentCommand command, DecisionContext context) {
        return switch (command) {
            case ProposeAmendment act -> Proposing.propose(act, context);
            case JoinAmendment act -> join(act, context);
            case ReviseAmendment act -> Proposing.revise(act, context);
            case AcceptAmendment act -> accept(act, context);
            case WithdrawAmendment act -> withdraw(act, context);
            case SplitAmendment act -> Division.split(act, context);
            case OrderAmendments act -> order(act, context);
        };
    }

    private static List<Event> join(JoinAmendment act, DecisionContext context) {
        Amendment amendment = Turn.onRecord(act.draft(), act.amendment(), context);
        if (amendment.by().containsAll(act.parties())) {
            return List.of();
        }
        Turn.demandBefore(amendment, context);
        act.parties()
                .forEach(party -> context.demand(Right.SPONSOR, party, AmendmentRule.ONLY_PARTIES_PROPOSE_AMENDMENTS));
        return act.parties().stream()
                .distinct()
                .filter(party -> !amendment.by().contains(party))
                .<Event>map(party -> new AmendmentJoined(amendment.proposed().draft(), amendment.number(), party))
                .toList();
    }

    /**
     * What sponsors accept of an amendment to their draft revises it; so it does, for its own, of one to an amendment.
     */
    private static List<Event> accept(AcceptAmendment act, DecisionContext context) {
        Amendment amendment = Turn.onRecord(act.draft(), act.amendment(), context);
        if (amendment.stage() == Amendment.Stage.ACCEPTED) {
            return List.of();
        }
        Turn.demandBefore(amendment, context);
        MeetingNumber meeting = context.inDebate();
        Symbol draft = amendment.proposed().draft();
        List<Event> facts = new ArrayList<>();
        facts.add(new AmendmentAccepted(meeting, draft, amendment.number()));
        if (amendment.proposed().to() == null) {
            facts.add(new DraftOrallyRevised(meeting, draft, null, Map.of()));
        }
        return facts;
    }

    private static List<Event> withdraw(WithdrawAmendment act, DecisionContext context) {
        Amendment amendment = Turn.onRecord(act.draft(), act.amendment(), context);
        if (amendment.stage() == Amendment.Stage.WITHDRAWN) {
            return List.of();
        }
        Turn.demandBefore(amendment, context);
        Turn.demandUnamended(amendment, context);
        return List.of(new AmendmentWithdrawn(
                context.debateUnderWay().orElse(null), amendment.proposed().draft(), amendment.number()));
    }

    private static List<Event> order(OrderAmendments act, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(act.draft(), context);
        AmendmentsOrdered fact = new AmendmentsOrdered(context.inDebate(), draft.symbol(), act.amendments());
        if (context.state()
                .amendments()
                .orderOn(draft.symbol())
                .filter(fact::equals)
                .isPresent()) {
            return List.of();
        }
        List<Amendment> before = Turn.before(draft.symbol(), context);
        Set<Integer> ordered = Set.copyOf(act.amendments());
        Set<Integer> waiting = before.stream().map(Amendment::number).collect(Collectors.toSet());
        Rejected.unless(
                ordered.size() == act.amendments().size()
                        && waiting.containsAll(ordered)
                        && before.stream()
                                .filter(amendment -> amendment.proposed().to() == null)
                                .allMatch(amendment -> ordered.contains(amendment.number())),
                AmendmentRule.AN_ORDER_HAS_EACH_AMENDMENT_ONCE,
                Map.of("draft", draft.symbol()));
        return List.of(fact);
    }
}
