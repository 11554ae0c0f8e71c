package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.LimitTime;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionKind.About;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.Draft;

/** Motions, points of order with what is ruled on them, and limits to a debate. */
final class MotionCandidates {
    private final Specimens specimens;

    MotionCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(
                        Stream.of(MotionKind.values()).flatMap(this::motions),
                        specimens.state().motions().pending().motions().stream().flatMap(this::pending),
                        rulings(),
                        limits())
                .flatMap(candidates -> candidates);
    }

    private Stream<Candidate> motions(MotionKind kind) {
        About about = kind.about();
        Stream<@Nullable Symbol> drafts = about.isADraft()
                ? specimens.drafts().stream().map(Draft::currentSymbol)
                : Stream.<@Nullable Symbol>of((Symbol) null);
        return drafts.map(draft -> Candidate.oneOf(
                specimens.parties().stream()
                        .flatMap(by -> items(about)
                                .map(item ->
                                        new Move(kind, by, draft, item, about.isInWords() ? specimens.words() : null)))
                        .toList(),
                "by",
                "item",
                "text"));
    }

    /** The one before the meeting, or any. */
    private Stream<@Nullable ItemNumber> items(About about) {
        Stream<@Nullable ItemNumber> before = Stream.<@Nullable ItemNumber>of((ItemNumber) null);
        return about == About.ITEM ? Stream.concat(before, specimens.items().stream()) : before;
    }

    private Stream<Candidate> pending(Motion motion) {
        return Stream.of(
                Candidate.oneOf(
                        specimens.anybody().stream()
                                .flatMap(speaker -> Stream.of(MotionSide.values())
                                        .map(side -> new SpeakOnMotion(motion.number(), speaker, side)))
                                .toList(),
                        "speaker",
                        "side"),
                Candidate.of(new WithdrawMotion(motion.number())));
    }

    private Stream<Candidate> rulings() {
        Stream<@Nullable Question> concerning = Stream.concat(
                Stream.<@Nullable Question>of((Question) null),
                Stream.concat(
                        specimens.state().questions().votedOn(),
                        specimens.drafts().stream().map(draft -> Question.ofDraft(draft.symbol()))));
        List<@Nullable Question> questions = concerning.toList();
        Stream<Candidate> always = Stream.of(
                Candidate.oneOf(
                        specimens.parties().stream()
                                .flatMap(by -> questions.stream().map(on -> new RaisePointOfOrder(by, on, null)))
                                .toList(),
                        "by",
                        "concerning",
                        "text"),
                Candidate.oneOf(
                        Stream.concat(
                                        Stream.of(new MakeRuling(specimens.words(), null, null, null)),
                                        questions.stream()
                                                .map(on -> new MakeRuling(
                                                        null, RulingEffect.MAJORITY, on, Matter.PROCEDURE)))
                                .toList(),
                        "ruling",
                        "effect",
                        "on",
                        "matter"),
                Candidate.oneOf(
                        specimens.parties().stream()
                                .map(by -> new AppealAgainstRuling(by, null))
                                .toList(),
                        "by",
                        "ruling"));
        Stream<Candidate> withdrawals = Stream.concat(
                specimens.state().order().rulings().stream()
                        .map(ruling -> Candidate.of(new WithdrawRuling(ruling.number()))),
                specimens.state().order().appeals().stream()
                        .map(appeal -> Candidate.of(new WithdrawAppeal(appeal.number()))));
        return Stream.concat(always, withdrawals);
    }

    private Stream<Candidate> limits() {
        return Stream.of(
                Candidate.of(new CloseSpeakersList()),
                Candidate.of(new ReopenSpeakersList()),
                Candidate.oneOf(
                        Stream.of(LimitScope.values())
                                .flatMap(scope -> Stream.of(1, 2)
                                        .map(minutes ->
                                                new LimitTime(scope, minutes, null, DecisionMode.WITHOUT_OBJECTION)))
                                .toList(),
                        "scope",
                        "minutes",
                        "times",
                        "mode"));
    }
}
