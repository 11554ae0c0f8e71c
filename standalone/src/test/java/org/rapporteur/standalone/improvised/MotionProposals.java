package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionKind.About;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.SessionState;

/** Motions that might be made, spoken to and decided on now. */
final class MotionProposals {
    private final SessionState state;
    private final Chance chance;
    private final Organ organ;

    MotionProposals(SessionState state, Chance chance, Organ organ) {
        this.state = state;
        this.chance = chance;
        this.organ = organ;
    }

    List<Supplier<? extends Command>> all() {
        return Stream.concat(Stream.<Supplier<? extends Command>>of(this::motion, this::motion), settling().stream())
                .toList();
    }

    /** What leads to a decision on a motion. */
    List<Supplier<? extends Command>> settling() {
        return List.of(
                () -> new SpeakOnMotion(pending(), chance.participant(), chance.oneOf(MotionSide.values())),
                () -> new WithdrawMotion(pending()),
                () -> new Decide(
                        Question.ofMotion(pending()),
                        chance.oneOf(DecisionOutcome.values()),
                        Decision.in(chance.oneOf(DecisionMode.values()))),
                () -> new Decide(
                        Question.ofMotion(pending()),
                        DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.WITHOUT_OBJECTION)));
    }

    /** Mostly with what such a motion is about, and nothing else. */
    private Move motion() {
        MotionKind kind = chance.oneOf(MotionKind.values());
        About about = kind.about();
        boolean spoiled = chance.once(8);
        return new Move(
                kind,
                chance.participant(),
                about.isADraft() ? draft(kind) : null,
                spoiled || (about == About.ITEM && chance.once(2)) ? chance.item() : null,
                about.isInWords() ? chance.words("to go on tomorrow") : null);
    }

    private Symbol draft(MotionKind kind) {
        return kind == MotionKind.RECONSIDER ? chance.decidedDraft() : chance.draft();
    }

    /** Mostly the one that everything else waits for. */
    private int pending() {
        return state.motions()
                .pending()
                .first(organ)
                .filter(_ -> !chance.once(8))
                .map(Motion::number)
                .orElseGet(() -> 1 + chance.upTo(3));
    }
}
