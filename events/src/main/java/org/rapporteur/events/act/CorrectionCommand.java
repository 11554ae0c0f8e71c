package org.rapporteur.events.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Wording;

/** Acts on the record itself: to put right what was logged wrongly. */
public sealed interface CorrectionCommand extends Command {
    /**
     * Correct an act.
     *
     * @param act the id of the act
     * @param instead what it ought to have said; left out where only the time was wrong
     * @param occurredAt when it really happened; left out where the time was right
     */
    @WireName("correct-act")
    record CorrectAct(
            String act,
            @Nullable Asked instead,
            @Nullable Instant occurredAt,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason)
            implements CorrectionCommand {}

    /** Strike an act that did not take place. */
    @WireName("strike-act")
    record StrikeAct(
            String act,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason) implements CorrectionCommand {}

    /** Approve, as a second person, a correction that was proposed. */
    @WireName("approve-correction")
    record ApproveCorrection(String proposal) implements CorrectionCommand {}

    /** Decline a correction that was proposed, or take one's own back. */
    @WireName("decline-correction")
    record DeclineCorrection(
            String proposal,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason) implements CorrectionCommand {}
}
