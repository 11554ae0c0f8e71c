package org.rapporteur.events.act;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Wording;

/** Points of order, rulings of the presiding officer, and appeals against them, which are decided by their numbers. */
public sealed interface OrderCommand extends Command {
    /**
     * Raise a point of order.
     *
     * @param concerning the question it concerns; while a vote is under way, the one voted on
     */
    @WireName("raise-point-of-order")
    record RaisePointOfOrder(
            ParticipantCode by,
            @Nullable Question concerning,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text,

            @Nullable MeetingNumber meeting)
            implements OrderCommand, FloorAct {
        public RaisePointOfOrder(ParticipantCode by, @Nullable Question concerning, @Nullable Wording text) {
            this(by, concerning, text, null);
        }
    }

    /**
     * Rule, as presiding officer, on the point of order that waits, or on one's own initiative.
     *
     * @param ruling what was ruled, as it goes on behind "ruled that"
     * @param on the question ruled on
     * @param matter what the question was held to be a question of, for a ruling on the majority
     */
    @WireName("rule")
    record MakeRuling(
            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording ruling,

            @Nullable RulingEffect effect,
            @Nullable Question on,
            @Nullable Matter matter,
            @Nullable MeetingNumber meeting)
            implements OrderCommand, FloorAct {
        public MakeRuling(
                @Nullable Wording ruling,
                @Nullable RulingEffect effect,
                @Nullable Question on,
                @Nullable Matter matter) {
            this(ruling, effect, on, matter, null);
        }
    }

    /**
     * Appeal against a ruling.
     *
     * @param ruling its number; the last one of the meeting unless said otherwise
     */
    @WireName("appeal-against-ruling")
    record AppealAgainstRuling(
            ParticipantCode by,
            @Bound(least = 1) @Nullable Integer ruling,
            @Nullable MeetingNumber meeting) implements OrderCommand, FloorAct {
        public AppealAgainstRuling(ParticipantCode by, @Nullable Integer ruling) {
            this(by, ruling, null);
        }
    }

    /** Take a ruling back. */
    @WireName("withdraw-ruling")
    record WithdrawRuling(@Bound(least = 1) int ruling) implements OrderCommand {}

    /** Take an appeal back before it is decided on. */
    @WireName("withdraw-appeal")
    record WithdrawAppeal(@Bound(least = 1) int appeal) implements OrderCommand {}
}
