package org.rapporteur.command.document;

import org.rapporteur.command.kernel.Warning;

/** What does not fit together among documents and is recorded all the same. */
public enum DocumentWarning implements Warning {
    REVISION_OF_A_DOCUMENT_NOT_ON_RECORD
}
