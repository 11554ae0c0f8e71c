package org.rapporteur.events.fact;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionKind.About;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Procedural motions. What was decided on one is a {@link QuestionEvent}, and what that led to a fact of its own. */
public sealed interface MotionEvent extends Event {
    /**
     * A motion was made.
     *
     * @param item before the meeting when it was made
     * @param number in the order in which motions are made
     * @param about the item it is about, where it is about one
     */
    @WireName("motion-made")
    record MotionMade(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Bound(least = 1) int number,
            MotionKind kind,
            ParticipantCode by,
            @Nullable Symbol draft,
            @Nullable ItemNumber about,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text)
            implements MotionEvent {

        public Motion motion() {
            return new Motion(meeting, number, kind, by, draft);
        }

        /** The question it puts. */
        public Question question() {
            return motion().question();
        }

        /** Whether it has what says what a motion of its kind is about. */
        public boolean saysWhatItIsAbout() {
            return (draft != null || !kind.about().isADraft())
                    && (text != null || !kind.about().isInWords())
                    && (about != null || kind.about() != About.ITEM);
        }

        /** Whether somebody moved the same before. */
        public boolean movesTheSameAs(MotionMade other) {
            return new MotionMade(meeting, item, other.number, kind, other.by, draft, about, text).equals(other);
        }
    }

    /** Somebody spoke for or against a motion. */
    @WireName("motion-spoken-on")
    record MotionSpokenOn(
            MeetingNumber meeting, @Bound(least = 1) int motion, ParticipantCode speaker, MotionSide side)
            implements MotionEvent {}

    /** A motion was taken back. */
    @WireName("motion-withdrawn")
    record MotionWithdrawn(
            MeetingNumber meeting, @Bound(least = 1) int motion) implements MotionEvent {}
}
