package org.rapporteur.events.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A participant as registered. States and integration organizations have their names in the directory; any other
 * organization brings its name, and a short name where it is used after first mention.
 */
public record Delegation(
        ParticipantCode code,
        @Nullable Wording name,
        @Nullable Wording shortName) {
    public Optional<Wording> ownName() {
        return Optional.ofNullable(name);
    }

    public Optional<Wording> ownShortName() {
        return Optional.ofNullable(shortName);
    }
}
