package org.rapporteur.query.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;

/**
 * An amendment as it now is.
 *
 * @param number among those to the draft
 * @param to the number of the amendment that it is to, where it is not to the draft itself
 * @param symbol of its latest document; {@code null} as long as it has only been told
 * @param by all who propose it by now
 * @param version of the fact that it was proposed
 */
public record Amendment(
        Symbol draft,
        int number,
        @Nullable Integer to,
        @Nullable Symbol symbol,
        List<ParticipantCode> by,
        List<TextChange> changes,
        Stage stage,
        long version) {
    /** What became of it without a decision of the body. */
    public enum Stage {
        PROPOSED,
        ACCEPTED,
        WITHDRAWN,
        /** Those into which it was divided took its place. */
        SPLIT
    }

    public Amendment {
        by = Absent.asEmpty(by);
        changes = Absent.asEmpty(changes);
    }

    static Amendment of(AmendmentProposed fact, Recorded at) {
        return new Amendment(
                fact.draft(),
                fact.number(),
                fact.to(),
                fact.symbol(),
                fact.by(),
                fact.changes(),
                Stage.PROPOSED,
                at.version());
    }

    /** The question whether to amend the draft, or the amendment, so. */
    public Question question() {
        return Question.ofAmendment(draft, number);
    }

    Amendment joinedBy(ParticipantCode party) {
        return new Amendment(draft, number, to, symbol, Changed.plus(by, party), changes, stage, version);
    }

    /** A revision that only names its document leaves open what it changes. */
    Amendment revised(AmendmentRevised fact) {
        return new Amendment(
                draft, number, to, fact.symbol() == null ? symbol : fact.symbol(), by, fact.changes(), stage, version);
    }

    Amendment now(Stage next) {
        return new Amendment(draft, number, to, symbol, by, changes, next, version);
    }
}
