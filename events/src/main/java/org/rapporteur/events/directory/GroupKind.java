package org.rapporteur.events.directory;

import java.util.Locale;

/** What a group is for. */
public enum GroupKind {
    /** Officers are elected from it; each State is of one such group at most. */
    REGIONAL,
    /** One speaks on its behalf. */
    NEGOTIATING;

    static GroupKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
