package org.rapporteur.events.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The delegations that have asked for the floor and not had it yet. Each organ has one list per item; it goes on where
 * the organ considers the item at a further meeting.
 */
public record SpeakersList(List<Turn> turns) {
    public static final SpeakersList EMPTY = new SpeakersList(List.of());

    public SpeakersList {
        turns = Absent.asEmpty(turns);
    }

    /**
     * A place on the list of an organ on an item, for a statement or for a reply.
     *
     * @param onBehalfOf the groups for which the delegation will speak: for itself it has a place of its own
     */
    public record Turn(
            Organ organ,
            @Nullable ItemNumber item,
            ParticipantCode speaker,
            boolean reply,
            List<GroupCode> onBehalfOf) {
        public Turn {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        private boolean isOnTheListOf(Turn other) {
            return reply == other.reply && isIn(other.organ, other.item);
        }

        private boolean isIn(Organ other, @Nullable ItemNumber about) {
            return organ.equals(other) && Objects.equals(item, about);
        }
    }

    /** Who speaks in an organ under an item, first to last: replies come when all statements have been made. */
    public List<Turn> in(Organ organ, @Nullable ItemNumber item) {
        return Stream.concat(in(organ, item, false), in(organ, item, true)).toList();
    }

    public boolean has(Turn turn) {
        return turns.contains(turn);
    }

    /** The list with one more at its end. */
    public SpeakersList with(Turn turn) {
        return has(turn)
                ? this
                : new SpeakersList(
                        Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    /** The list without this turn, whether it was there or not. */
    public SpeakersList without(Turn turn) {
        return new SpeakersList(
                turns.stream().filter(Predicate.not(turn::equals)).toList());
    }

    /**
     * The list after a delegation spoke: without the turn it took, or, where it spoke for others than it was inscribed
     * for, without its first.
     */
    public SpeakersList after(Turn spoken) {
        return has(spoken)
                ? without(spoken)
                : turns.stream()
                        .filter(turn ->
                                turn.isOnTheListOf(spoken) && turn.speaker().equals(spoken.speaker()))
                        .findFirst()
                        .map(this::without)
                        .orElse(this);
    }

    /**
     * The list with this turn at another place among those of its kind under its item.
     *
     * @param place counted from 1; beyond the end means last
     */
    public SpeakersList moved(Turn turn, int place) {
        List<Turn> kind = new ArrayList<>(
                without(turn).turns().stream().filter(turn::isOnTheListOf).toList());
        kind.add(Math.min(place - 1, kind.size()), turn);
        Stream<Turn> others = turns.stream().filter(Predicate.not(turn::isOnTheListOf));
        return new SpeakersList(Stream.concat(others, kind.stream()).toList());
    }

    /** The place of a turn among those of its kind, from 1; 0 if it is not on the list. */
    public int placeOf(Turn turn) {
        return turns.stream().filter(turn::isOnTheListOf).toList().indexOf(turn) + 1;
    }

    private Stream<Turn> in(Organ organ, @Nullable ItemNumber item, boolean reply) {
        return turns.stream().filter(turn -> turn.reply() == reply && turn.isIn(organ, item));
    }
}
