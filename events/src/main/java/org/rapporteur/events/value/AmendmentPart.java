package org.rapporteur.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the amendments into which another is divided.
 *
 * @param symbol of its document; where none is given, that of the divided amendment, if it has one
 */
public record AmendmentPart(@Nullable Symbol symbol, List<TextChange> changes) {
    public AmendmentPart {
        changes = Absent.asEmpty(changes);
    }
}
