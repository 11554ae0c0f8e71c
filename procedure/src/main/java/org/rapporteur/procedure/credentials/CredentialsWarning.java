package org.rapporteur.procedure.credentials;

import org.rapporteur.procedure.kernel.Warning;

/** Discrepancies about credentials, which are recorded all the same. */
public enum CredentialsWarning implements Warning {
    COMPLIANT_AND_NOT_COMPLIANT_DO_NOT_ADD_UP,
    REPRESENTED_DIFFER_FROM_NOTED,
    MORE_NAMED_THAN_NOT_COMPLIANT
}
