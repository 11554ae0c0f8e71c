package org.rapporteur.procedure.document;

import org.rapporteur.procedure.kernel.Warning;

/** What does not fit together among documents and is recorded all the same. */
public enum DocumentWarning implements Warning {
    REVISION_OF_A_DOCUMENT_NOT_ON_RECORD
}
