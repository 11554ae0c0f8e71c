package org.rapporteur.standalone.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Tally;

/**
 * What an official record says became of a draft.
 *
 * @param symbol of the resolution, or of the draft where there is none
 * @param draft the symbol of the draft; empty where the record has none
 * @param year of the session
 * @param meeting {@code null} where the record names none
 * @param byMail whether votes were cast in writing, outside any meeting
 * @param said the figures in the line that says how it was decided; {@code null} where it has none
 * @param counted the figures beside the names; {@code null} where there are none
 * @param names who voted how, as the record writes them
 * @param printed how the text itself says that it was adopted, word for word; empty where it does not
 */
record OfficialOutcome(
        OfficialBody body,
        String symbol,
        String draft,
        int year,
        LocalDate date,
        @Nullable Integer meeting,
        boolean byMail,
        Way way,
        @Nullable Tally said,
        @Nullable Tally counted,
        Map<Choice, List<String>> names,
        String printed) {

    /** The result as it was announced: what the line says, or else what stands beside the names. */
    Optional<Tally> announced() {
        return Optional.ofNullable(said).or(() -> Optional.ofNullable(counted));
    }

    List<String> names(Choice choice) {
        return names.getOrDefault(choice, List.of());
    }

    boolean hasNames() {
        return Stream.of(Choice.values()).anyMatch(choice -> !names(choice).isEmpty());
    }

    /** A vote of which the record has no figures, or nothing said of how it was decided. */
    boolean isSilent() {
        return way.isAVote() && announced().isEmpty();
    }
}
