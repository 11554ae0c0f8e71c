package org.rapporteur.events.value;

/** The findings of oral statements of financial implications. */
public enum FinancialFinding {
    /** No statement is needed: all depends on extrabudgetary resources. */
    NONE_REQUIRED_EXTRABUDGETARY,
    /** The implications were stated orally. */
    STATEMENT_MADE
}
