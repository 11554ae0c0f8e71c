package org.rapporteur.events.phrasebook;

import org.rapporteur.events.value.Language;

/** A family of messages has no words in a language. */
public final class NoPhrasebook extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoPhrasebook(String family, Language language) {
        super("there is no phrasebook '%s' in %s".formatted(family, language));
    }
}
