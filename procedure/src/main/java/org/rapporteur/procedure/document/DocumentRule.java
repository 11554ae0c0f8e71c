package org.rapporteur.procedure.document;

import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on documents. */
public enum DocumentRule implements Rule {
    THE_BODY_HAS_DOCUMENTS_OF_THE_KIND,
    A_SYMBOL_IS_ISSUED_ONCE,
    A_DOCUMENT_SAYS_WHAT_IT_IS_ABOUT,
    ONLY_DOCUMENTS_ON_RECORD_ARE_PLACED
}
