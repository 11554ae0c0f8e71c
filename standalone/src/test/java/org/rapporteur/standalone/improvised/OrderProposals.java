package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.PendingOrder;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.SessionState;

/** Points of order, rulings and appeals that there might be now. */
final class OrderProposals {
    private final SessionState state;
    private final Chance chance;
    private final Organ organ;

    OrderProposals(SessionState state, Chance chance, Organ organ) {
        this.state = state;
        this.chance = chance;
        this.organ = organ;
    }

    List<Supplier<? extends Command>> all() {
        return Stream.concat(
                        Stream.<Supplier<? extends Command>>of(() -> new RaisePointOfOrder(
                                chance.participant(),
                                concerning(),
                                chance.once(2) ? null : chance.words("this is no amendment"))),
                        settling().stream())
                .toList();
    }

    /** What leads to a ruling, and to its being accepted or not. */
    List<Supplier<? extends Command>> settling() {
        return List.of(
                this::ruling,
                () -> new AppealAgainstRuling(chance.participant(), chance.once(4) ? 1 + chance.upTo(3) : null),
                () -> new WithdrawRuling(1 + chance.upTo(3)),
                () -> new WithdrawAppeal(appeal()),
                () -> new Decide(
                        Question.ofAppeal(appeal()),
                        DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.WITHOUT_OBJECTION)),
                () -> new Decide(
                        Question.ofAppeal(appeal()),
                        chance.once(2) ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED,
                        chance.once(4) ? Decision.in(DecisionMode.CONSENSUS) : Decision.by(vote())));
    }

    private MakeRuling ruling() {
        boolean onTheMajority = chance.once(4);
        return new MakeRuling(
                onTheMajority && chance.once(2) ? null : chance.words("the motion was in order"),
                onTheMajority ? RulingEffect.MAJORITY : chance.oneOf(RulingEffect.values()),
                onTheMajority ? Question.ofDraft(chance.draft()) : concerning(),
                onTheMajority ? chance.oneOf(Matter.values()) : null);
    }

    private @Nullable Question concerning() {
        return state.questions()
                .votedOn(organ)
                .filter(_ -> !chance.once(4))
                .orElseGet(() -> chance.once(2)
                        ? null
                        : state.motions()
                                .pending()
                                .first(organ)
                                .map(motion -> motion.question())
                                .orElseGet(this::text));
    }

    /** An amendment that waits, or a draft. */
    private Question text() {
        return chance.waitingAmendments()
                .findFirst()
                .filter(_ -> chance.once(2))
                .map(Amendment::question)
                .orElseGet(() -> Question.ofDraft(chance.draft()));
    }

    private int appeal() {
        return state.order()
                .pending()
                .of(organ)
                .flatMap(PendingOrder::asAppeal)
                .filter(_ -> !chance.once(8))
                .orElseGet(() -> 1 + chance.upTo(3));
    }

    private Vote vote() {
        return Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(chance.upTo(9), chance.upTo(9), chance.upTo(3)));
    }
}
