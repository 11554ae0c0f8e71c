package org.rapporteur.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some facts of a log in a row, in words.
 *
 * @param next the version to go on from; nothing if these are the last
 */
record LogStretch(List<FactLine> facts, @Nullable Long next) {
    static final int USUAL = 1000;

    /**
     * Where a fact is in a log that is shown in stretches.
     *
     * @param log the address of the log, as of a moment
     */
    static String address(String log, long version) {
        long first = (version - 1) / USUAL * USUAL + 1;
        String stretch = first == 1 ? "" : (log.contains("?") ? "&" : "?") + "from=" + first;
        return log + stretch + "#v" + version;
    }
}
