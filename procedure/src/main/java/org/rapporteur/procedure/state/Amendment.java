package org.rapporteur.procedure.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;

/**
 * An amendment, and what became of it without a decision of the body.
 *
 * @param by all who propose it by now
 * @param revisions in their order
 * @param into the numbers of those into which it was divided
 */
public record Amendment(
        AmendmentProposed proposed,
        List<ParticipantCode> by,
        List<AmendmentRevised> revisions,
        List<Integer> into,
        Stage stage) {
    /** How far it has come. */
    public enum Stage {
        PROPOSED,
        ACCEPTED,
        WITHDRAWN,
        /** Those into which it was divided took its place. */
        SPLIT
    }

    public Amendment {
        by = Absent.asEmpty(by);
        revisions = Absent.asEmpty(revisions);
        into = Absent.asEmpty(into);
    }

    static Amendment of(AmendmentProposed fact) {
        return new Amendment(fact, fact.by(), List.of(), List.of(), Stage.PROPOSED);
    }

    public int number() {
        return proposed.number();
    }

    /** The question whether to amend the draft, or the amendment, so. */
    public Question question() {
        return Question.ofAmendment(proposed.draft(), number());
    }

    /** The symbol of its latest document; {@code null} as long as it has only been told. */
    public @Nullable Symbol symbol() {
        return revisions.stream()
                .map(AmendmentRevised::symbol)
                .reduce(proposed.symbol(), (earlier, later) -> later == null ? earlier : later);
    }

    /** What it changes by now; nothing where only its document says so. */
    public List<TextChange> changes() {
        return revisions.isEmpty() ? proposed.changes() : revisions.getLast().changes();
    }

    /** Whether one of its documents has this symbol. */
    boolean bears(Symbol symbol) {
        return symbol.equals(proposed.symbol())
                || revisions.stream().anyMatch(revision -> symbol.equals(revision.symbol()));
    }

    Amendment joinedBy(ParticipantCode party) {
        return new Amendment(proposed, Grown.by(by, party), revisions, into, stage);
    }

    Amendment revisedAs(AmendmentRevised revision) {
        return new Amendment(proposed, by, Grown.by(revisions, revision), into, stage);
    }

    Amendment dividedInto(List<Integer> others) {
        return new Amendment(proposed, by, revisions, others, Stage.SPLIT);
    }

    Amendment now(Stage next) {
        return new Amendment(proposed, by, revisions, into, next);
    }
}
