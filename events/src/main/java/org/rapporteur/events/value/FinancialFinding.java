package org.rapporteur.events.value;

/** What an oral statement of financial implications found. */
public enum FinancialFinding {
    /** No statement is needed: all depends on extrabudgetary resources. */
    NONE_REQUIRED_EXTRABUDGETARY,
    /** The implications were stated orally. */
    STATEMENT_MADE
}
