package org.rapporteur.report.outline;

import java.util.Set;

/** A chapter of the report. */
public sealed interface Chapter permits Section, Chapter.TextsAdopted {
    /** Whether a paragraph in it rests on any of these facts. */
    boolean restsOn(Set<Long> versions);

    /** All of {@link Outline#texts}. Told of where they were adopted, it rests on nothing itself. */
    record TextsAdopted() implements Chapter {
        @Override
        public boolean restsOn(Set<Long> versions) {
            return false;
        }
    }
}
