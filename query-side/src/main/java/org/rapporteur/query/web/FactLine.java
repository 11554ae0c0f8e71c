package org.rapporteur.query.web;

import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.query.phrasebook.Words;

/** A fact in words, as a line of the log. */
record FactLine(long version, String occurred, String recorded, String by, String what) {
    static List<FactLine> of(List<Recorded> facts, Words words) {
        return facts.stream().map(fact -> of(fact, words)).toList();
    }

    private static FactLine of(Recorded fact, Words words) {
        return new FactLine(
                fact.version(),
                words.at(fact.occurredAt()),
                words.at(fact.recordedAt()),
                fact.by(),
                words.fact(fact.event()));
    }
}
