package org.rapporteur.events.fact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Wording;

/**
 * The record put right. What was recorded stays; a correction says which facts hold instead from now on, those of the
 * act itself and those of every act whose outcome changes with it.
 */
public sealed interface CorrectionEvent extends Event {
    /** The acts whose facts others stand in for from now on; none where it is not carried out. */
    default List<Outcome> outcomes() {
        return List.of();
    }

    /**
     * An act was corrected.
     *
     * @param act the id of the act
     * @param instead what it ought to have said, if that changes
     * @param occurredAt when it really happened, if that changes
     * @param proposal the proposal that a second person approved, where one was needed
     */
    @WireName("act-corrected")
    record ActCorrected(
            String act,
            @Nullable Asked instead,
            @Nullable Instant occurredAt,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason,

            @Nullable String proposal,
            @Bound(elements = Bound.OUTCOMES) List<Outcome> outcomes)
            implements CorrectionEvent {
        public ActCorrected {
            outcomes = Absent.asEmpty(outcomes);
        }
    }

    /**
     * An act was struck from the record: it had not taken place.
     *
     * @param act the id of the act
     * @param proposal the proposal that a second person approved, where one was needed
     */
    @WireName("act-struck")
    record ActStruck(
            String act,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason,

            @Nullable String proposal,
            @Bound(elements = Bound.OUTCOMES) List<Outcome> outcomes)
            implements CorrectionEvent {
        public ActStruck {
            outcomes = Absent.asEmpty(outcomes);
        }
    }

    /**
     * Somebody proposed a correction that a second person has to approve.
     *
     * @param proposal its id
     * @param by who proposed it, and may not approve it
     * @param strike whether the act is to be struck rather than corrected
     */
    @WireName("correction-proposed")
    record CorrectionProposed(
            String proposal,
            String by,
            String act,
            boolean strike,
            @Nullable Asked instead,
            @Nullable Instant occurredAt,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason)
            implements CorrectionEvent {}

    /** A proposal was declined, or taken back by whoever made it. */
    @WireName("correction-declined")
    record CorrectionDeclined(
            String proposal,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording reason) implements CorrectionEvent {}

    /**
     * What an act on record leads to once the correction is made.
     *
     * @param act the id of the act
     * @param facts in place of its facts so far; none if it leads to none any more
     */
    record Outcome(
            String act, @Bound(elements = Bound.OUTCOMES) List<Substitute> facts) {
        public Outcome {
            facts = Absent.asEmpty(facts);
        }
    }
}
