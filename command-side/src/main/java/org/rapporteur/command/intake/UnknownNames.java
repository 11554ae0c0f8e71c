package org.rapporteur.command.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Parts;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * Codes of participants, groups and categories for which neither the profile of the body nor the directory here nor the
 * session itself has a name: no page and no report could tell them.
 */
final class UnknownNames {
    private @Nullable BodyProfile body;
    private final Set<ParticipantCode> brought = new HashSet<>();

    /** The facts to come are of a session of this body. */
    void of(BodyProfile profile) {
        body = profile;
    }

    /** Those in the next fact of a session. */
    Stream<String> in(Record fact) {
        return Parts.of(fact).flatMap(part -> switch (part) {
            case Delegation delegation -> {
                delegation.ownName().ifPresent(_ -> brought.add(delegation.code()));
                yield Stream.empty();
            }
            case ParticipantCode code -> isKnown(code) ? Stream.empty() : Stream.of(code.value());
            case GroupCode code -> directory().group(code).isPresent() ? Stream.empty() : Stream.of(code.value());
            case Category code -> isTold(code) ? Stream.empty() : Stream.of(code.value());
            default -> Stream.empty();
        });
    }

    private boolean isTold(Category code) {
        return body == null || body.capacity(code).isPresent();
    }

    private Directory directory() {
        return body == null ? Directory.standard() : body.directory();
    }

    private boolean isKnown(ParticipantCode code) {
        return brought.contains(code) || directory().participant(code).isPresent();
    }
}
