package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.AmendmentCommand.JoinAmendment;
import org.rapporteur.events.act.AmendmentCommand.OrderAmendments;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.ReviseAmendment;
import org.rapporteur.events.act.AmendmentCommand.SplitAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.value.AmendmentPart;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.events.value.TextPartKind;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.SessionState;

/** Acts on amendments that might be asked for now, mostly on those before the body. */
final class AmendmentProposals {
    private final SessionState state;
    private final Chance chance;

    AmendmentProposals(SessionState state, Chance chance) {
        this.state = state;
        this.chance = chance;
    }

    List<Supplier<? extends Command>> all() {
        return List.of(
                () -> new ProposeAmendment(
                        chance.draft(),
                        chance.once(3) ? 1 + chance.upTo(2) : null,
                        document(),
                        List.of(chance.participant()),
                        changes()),
                () -> of(one -> new JoinAmendment(one.draft(), one.number(), List.of(chance.participant()))),
                () -> of(one -> new ReviseAmendment(one.draft(), one.number(), document(), changes())),
                () -> of(one -> new AcceptAmendment(one.draft(), one.number())),
                () -> of(one -> new WithdrawAmendment(one.draft(), one.number())),
                () -> of(one -> chance.once(3)
                        ? new SplitAmendment(one.draft(), one.number(), List.of(part(), part()))
                        : new JoinAmendment(one.draft(), one.number(), List.of(chance.participant()))),
                this::order,
                () -> of(one -> decide(one, DecisionOutcome.ADOPTED)),
                () -> of(one -> decide(one, chance.oneOf(DecisionOutcome.values()))));
    }

    private record Named(Symbol draft, int number) {}

    private interface OnAnAmendment {
        Command act(Named one);
    }

    private Command of(OnAnAmendment act) {
        List<Named> known = chance.waitingAmendments()
                .map(amendment -> new Named(amendment.proposed().draft(), amendment.number()))
                .toList();
        boolean unknown = known.isEmpty() || chance.once(8);
        return act.act(unknown ? new Named(chance.draft(), 1 + chance.upTo(4)) : known.get(chance.upTo(known.size())));
    }

    private static Command decide(Named one, DecisionOutcome outcome) {
        return new Decide(
                Question.ofAmendment(one.draft(), one.number()), outcome, Decision.in(DecisionMode.WITHOUT_OBJECTION));
    }

    private Command order() {
        Symbol draft = chance.waitingAmendments()
                .map(amendment -> amendment.proposed().draft())
                .findFirst()
                .orElseGet(chance::draft);
        List<Integer> numbers =
                state.amendmentsBefore(draft).stream().map(Amendment::number).toList();
        return new OrderAmendments(draft, chance.once(4) ? numbers : numbers.reversed());
    }

    private AmendmentPart part() {
        return new AmendmentPart(document(), changes());
    }

    private @Nullable Symbol document() {
        return chance.once(2) ? chance.newSymbol("L") : null;
    }

    private List<TextChange> changes() {
        ChangeKind kind = chance.oneOf(ChangeKind.values());
        TextPartKind part = chance.oneOf(TextPartKind.values());
        boolean spoiled = chance.once(8);
        return List.of(new TextChange(
                kind,
                new TextPart(part, part.isNumbered() ? String.valueOf(1 + chance.upTo(9)) : null),
                chance.once(2) ? chance.words("annually") : null,
                (kind == ChangeKind.DELETE) == spoiled ? chance.words("every two years") : null));
    }
}
