package org.rapporteur.events.proof;

import org.jspecify.annotations.Nullable;

/**
 * A session's record as it is handed over to another installation.
 *
 * @param seal the signed note over the files of the archive it comes from, see {@link Seal}; none if it never had one
 */
public record SealedRecord(SessionRecord record, @Nullable String seal) {
    public SealedRecord {
        if (record == null) {
            throw new IllegalArgumentException("the record is missing");
        }
    }
}
