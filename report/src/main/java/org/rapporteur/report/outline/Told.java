package org.rapporteur.report.outline;

import java.util.Comparator;
import org.rapporteur.report.facts.VersionedFact;

/** A fact and the remark that tells it, for remarks on facts of several kinds in the order in which they happened. */
record Told(VersionedFact<?> fact, Remark remark) {
    static final Comparator<Told> IN_ORDER = Comparator.comparing(Told::fact, VersionedFact.IN_ORDER);
}
