package org.rapporteur.events.act;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Procedural motions. They are decided like any question, by their numbers. */
public sealed interface MotionCommand extends Command {
    /**
     * Make a motion.
     *
     * @param item the one before the meeting unless said otherwise, for motions on an item
     */
    @WireName("move")
    record Move(
            MotionKind kind,
            ParticipantCode by,
            @Nullable Symbol draft,
            @Nullable ItemNumber item,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text,

            @Nullable MeetingNumber meeting)
            implements MotionCommand, FloorAct {
        public Move(
                MotionKind kind,
                ParticipantCode by,
                @Nullable Symbol draft,
                @Nullable ItemNumber item,
                @Nullable Wording text) {
            this(kind, by, draft, item, text, null);
        }
    }

    /** Speak for or against a motion. */
    @WireName("speak-on-motion")
    record SpeakOnMotion(@Bound(least = 1) int motion, ParticipantCode speaker, MotionSide side)
            implements MotionCommand {}

    /** Take a motion back before it is decided on. */
    @WireName("withdraw-motion")
    record WithdrawMotion(@Bound(least = 1) int motion) implements MotionCommand {}
}
