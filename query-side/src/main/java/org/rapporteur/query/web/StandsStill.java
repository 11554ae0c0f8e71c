package org.rapporteur.query.web;

import java.util.Map;
import org.rapporteur.query.ingest.Standstill;

/** The facts asked for are kept back, because one before them cannot be applied. */
final class StandsStill extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    StandsStill(Standstill standstill) {
        super("session '%s' stands still since fact %d, which cannot be shown yet; it is tried again by itself"
                .formatted(standstill.session(), standstill.version()));
        this.why = new Why(
                "problem.stands-still",
                Map.of("session", standstill.session().value(), "fact", Long.toString(standstill.version())));
    }

    @Override
    public Why why() {
        return why;
    }
}
