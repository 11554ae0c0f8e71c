package org.rapporteur.command.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.Parts;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * Codes of participants and groups for which neither the directory here nor the session itself has a name: no page and
 * no report could tell them.
 */
final class UnknownNames {
    private final Directory directory;
    private final Set<ParticipantCode> brought = new HashSet<>();

    UnknownNames(Directory directory) {
        this.directory = directory;
    }

    /** Those in the next fact of a session. */
    Stream<String> in(Record fact) {
        return Parts.of(fact).flatMap(part -> switch (part) {
            case Delegation delegation -> {
                delegation.ownName().ifPresent(_ -> brought.add(delegation.code()));
                yield Stream.empty();
            }
            case ParticipantCode code -> isKnown(code) ? Stream.empty() : Stream.of(code.value());
            case GroupCode code -> directory.group(code).isPresent() ? Stream.empty() : Stream.of(code.value());
            default -> Stream.empty();
        });
    }

    private boolean isKnown(ParticipantCode code) {
        return brought.contains(code) || directory.participant(code).isPresent();
    }
}
