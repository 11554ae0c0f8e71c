package org.rapporteur.query.web;

import org.rapporteur.query.ingest.Standstill;

/** The facts asked for are kept back, because one before them cannot be applied. */
final class StandsStill extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StandsStill(Standstill standstill) {
        super("session '%s' stands still since fact %d, which cannot be shown yet; it is tried again by itself"
                .formatted(standstill.session(), standstill.version()));
    }
}
