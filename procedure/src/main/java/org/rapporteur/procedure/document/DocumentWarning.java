package org.rapporteur.procedure.document;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies among documents, which are recorded all the same. */
public enum DocumentWarning implements Warning {
    REVISION_OF_A_DOCUMENT_NOT_ON_RECORD,
    /** An addendum or a corrigendum. */
    ADDITION_TO_A_DOCUMENT_NOT_ON_RECORD
}
