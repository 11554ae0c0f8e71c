package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.FloorAct;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;

/**
 * An act that somebody might ask for now.
 *
 * @param specimens the act filled in one way or another; it is in order if any of them is
 * @param open the components that are left to whoever acts; all others are the same in each specimen
 * @param question that it decides or leads to a decision on; {@code null} where it does not
 * @param meetings that an act from the floor could name
 */
record Candidate(
        List<? extends Command> specimens,
        Set<String> open,
        @Nullable Question question,
        List<MeetingNumber> meetings) {
    static Candidate of(Command act, String... open) {
        return oneOf(List.of(act), open);
    }

    /** By whoever of some takes the act, or in whatever way. */
    static Candidate oneOf(List<? extends Command> specimens, String... open) {
        return new Candidate(specimens, Set.of(open), null, List.of());
    }

    /** An act from the floor leaves to whoever acts in which meeting it is done, where several are held. */
    Candidate inAnyOf(List<MeetingNumber> toName) {
        return specimens.stream().anyMatch(FloorAct.class::isInstance)
                ? new Candidate(
                        specimens,
                        Stream.concat(open.stream(), Stream.of("meeting")).collect(Collectors.toUnmodifiableSet()),
                        question,
                        toName)
                : this;
    }

    /**
     * The specimens, then each in any meeting that it could name; made as they are asked for, for mostly the first will
     * do.
     */
    Stream<Command> ways() {
        return Stream.concat(specimens.stream(), specimens.stream().flatMap(this::named));
    }

    private Stream<Command> named(Command specimen) {
        return specimen instanceof FloorAct act ? meetings.stream().map(act::in) : Stream.empty();
    }

    Candidate on(Question decided) {
        return new Candidate(specimens, open, decided, meetings);
    }
}
