package org.rapporteur.events.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;

/** Amendments to drafts, from their proposal on; what the body decided on them are facts on questions. */
public sealed interface AmendmentEvent extends Event {
    /** The draft, by the symbol it is known by. */
    Symbol draft();

    /**
     * An amendment was proposed.
     *
     * @param meeting in which; {@code null} where it was submitted outside any
     * @param number among the amendments to the draft, from 1
     * @param to the number of the amendment that it is to
     * @param symbol of its document; {@code null} for one that was proposed orally
     */
    @WireName("amendment-proposed")
    record AmendmentProposed(
            @Nullable MeetingNumber meeting,
            Symbol draft,
            @Bound(least = 1) int number,
            @Bound(least = 1) @Nullable Integer to,
            @Nullable Symbol symbol,
            List<ParticipantCode> by,
            List<TextChange> changes)
            implements AmendmentEvent {
        public AmendmentProposed {
            by = Absent.asEmpty(by);
            changes = Absent.asEmpty(changes);
        }
    }

    /** Somebody joined those who had proposed it. */
    @WireName("amendment-joined")
    record AmendmentJoined(Symbol draft, @Bound(least = 1) int amendment, ParticipantCode party)
            implements AmendmentEvent {}

    /**
     * It was changed by those who had proposed it.
     *
     * @param meeting in which; {@code null} where the document was submitted outside any
     * @param symbol of the new document; {@code null} where it was revised orally
     */
    @WireName("amendment-revised")
    record AmendmentRevised(
            @Nullable MeetingNumber meeting,
            Symbol draft,
            @Bound(least = 1) int amendment,
            @Nullable Symbol symbol,
            List<TextChange> changes)
            implements AmendmentEvent {
        public AmendmentRevised {
            changes = Absent.asEmpty(changes);
        }
    }

    /** The sponsors of the draft accepted it; the draft so revised is a fact beside it. */
    @WireName("amendment-accepted")
    record AmendmentAccepted(
            MeetingNumber meeting,
            Symbol draft,
            @Bound(least = 1) int amendment) implements AmendmentEvent {}

    /**
     * It was withdrawn.
     *
     * @param meeting under way when it was; {@code null} where none was
     */
    @WireName("amendment-withdrawn")
    record AmendmentWithdrawn(
            @Nullable MeetingNumber meeting,
            Symbol draft,
            @Bound(least = 1) int amendment) implements AmendmentEvent {}

    /**
     * It was divided into others, and is no longer before the body; they are, each proposed by a fact before this one.
     *
     * @param meeting under way when it was; {@code null} where none was
     * @param into their numbers
     */
    @WireName("amendment-split")
    record AmendmentSplit(
            @Nullable MeetingNumber meeting,
            Symbol draft,
            @Bound(least = 1) int amendment,

            @Bound(least = 1, elements = Symbol.MOST_LETTERS)
            List<Integer> into)
            implements AmendmentEvent {
        public AmendmentSplit {
            into = Absent.asEmpty(into);
        }
    }

    /** The presiding officer announced in which order the amendments to a draft would be decided on. */
    @WireName("amendments-ordered")
    record AmendmentsOrdered(
            MeetingNumber meeting,
            Symbol draft,
            @Bound(least = 1) List<Integer> amendments) implements AmendmentEvent {
        public AmendmentsOrdered {
            amendments = Absent.asEmpty(amendments);
        }
    }
}
