package org.rapporteur.events.words;

import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Wording;

/**
 * The names that are not known until a session gives them: of delegations that brought their own, and of its organs.
 */
public interface SessionNames {
    SessionNames NONE = of(_ -> Optional.empty(), _ -> Optional.empty());

    Optional<Delegation> delegation(ParticipantCode code);

    Optional<Wording> organ(SubsidiaryOrgan organ);

    static SessionNames of(
            Function<ParticipantCode, Optional<Delegation>> delegations,
            Function<SubsidiaryOrgan, Optional<Wording>> organs) {
        return new SessionNames() {
            @Override
            public Optional<Delegation> delegation(ParticipantCode code) {
                return delegations.apply(code);
            }

            @Override
            public Optional<Wording> organ(SubsidiaryOrgan organ) {
                return organs.apply(organ);
            }
        };
    }
}
