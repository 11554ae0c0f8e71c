package org.rapporteur.events.fact;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Wording;

/**
 * Points of order, rulings and appeals, each numbered in the order in which they are made. What was decided on an
 * appeal is a {@link QuestionEvent}: where the appeal was adopted the ruling is overruled, and otherwise it stands.
 */
public sealed interface OrderEvent extends Event {
    /** A point of order was raised. */
    @WireName("point-of-order-raised")
    record PointOfOrderRaised(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Bound(least = 1) int number,
            ParticipantCode by,
            @Nullable Question concerning,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text)
            implements OrderEvent {}

    /**
     * The presiding officer ruled.
     *
     * @param point the number of the point of order ruled on; {@code null} where nobody had raised one
     */
    @WireName("ruling-made")
    record RulingMade(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Bound(least = 1) int number,
            @Bound(least = 1) @Nullable Integer point,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording ruling,

            @Nullable RulingEffect effect,
            @Nullable Question on,
            @Nullable Matter matter)
            implements OrderEvent {
        /** Whether it says what was ruled: in words, or what a question is a question of. */
        public boolean saysWhatWasRuled() {
            boolean onTheMajority = effect == RulingEffect.MAJORITY;
            return onTheMajority == (matter != null) && (onTheMajority ? on != null : ruling != null);
        }

        /**
         * Whether it holds in an organ: a ruling at a meeting of the body does in all, and so does one on what has a
         * number, which is put once; any other in the organ where it was made.
         */
        public boolean holdsIn(Organ organ) {
            return (on != null && on.number() != null)
                    || meeting.isPlenary()
                    || meeting.organ().equals(organ);
        }

        /**
         * What a question was last ruled to be, by rulings in their order; which majority it needs is another matter.
         */
        public static Optional<RulingEffect> effectOn(Question question, Stream<RulingMade> inForce) {
            return inForce.filter(ruling -> question.equals(ruling.on()))
                    .flatMap(ruling -> Stream.ofNullable(ruling.effect()))
                    .filter(effect -> effect != RulingEffect.MAJORITY)
                    .reduce((_, later) -> later);
        }
    }

    /** Somebody appealed against a ruling. */
    @WireName("ruling-appealed")
    record RulingAppealed(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Bound(least = 1) int number,
            @Bound(least = 1) int ruling,
            ParticipantCode by)
            implements OrderEvent {}

    /** A ruling was taken back. */
    @WireName("ruling-withdrawn")
    record RulingWithdrawn(
            MeetingNumber meeting, @Bound(least = 1) int ruling) implements OrderEvent {}

    /** An appeal was taken back. */
    @WireName("appeal-withdrawn")
    record AppealWithdrawn(
            MeetingNumber meeting, @Bound(least = 1) int appeal) implements OrderEvent {}
}
