package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who voted how, as the record has it. An empty list says that nobody did, a list that is {@code null} that it is not
 * known who did. Names stand as they were listed, twice or in two lists if they were.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollCall(
        @Nullable List<ParticipantCode> inFavour,
        @Nullable List<ParticipantCode> against,
        @Nullable List<ParticipantCode> abstaining,
        @Nullable List<ParticipantCode> notParticipating,
        @Nullable List<ParticipantCode> absent) {

    public RollCall {
        inFavour = copy(inFavour);
        against = copy(against);
        abstaining = copy(abstaining);
        notParticipating = copy(notParticipating);
        absent = copy(absent);
    }

    /** Who chose so; nothing where that is not known. */
    public Optional<List<ParticipantCode>> of(Choice choice) {
        return Optional.ofNullable(
                switch (choice) {
                    case IN_FAVOUR -> inFavour;
                    case AGAINST -> against;
                    case ABSTAINING -> abstaining;
                    case NOT_PARTICIPATING -> notParticipating;
                });
    }

    private static @Nullable List<ParticipantCode> copy(@Nullable List<ParticipantCode> names) {
        return names == null ? null : List.copyOf(names);
    }
}
