package org.rapporteur.events.directory;

import org.rapporteur.events.value.Language;

/** The directory has no name for this code in this language; another language is never put in its place. */
public final class MissingName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingName(String code, Language language) {
        super("The directory has no name of %s in %s".formatted(code, language));
    }
}
