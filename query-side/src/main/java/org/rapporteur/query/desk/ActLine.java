package org.rapporteur.query.desk;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.query.phrasebook.Words;

/**
 * An act as the desk lists it.
 *
 * @param id of the act
 * @param version of its first fact
 * @param more how many facts it led to besides the one told
 */
record ActLine(String id, long version, String what, int more, String when, String by) {

    /** Facts, the latest first, as the acts they came from. */
    static List<ActLine> of(List<Recorded> latest, Words words) {
        List<ActLine> acts = new ArrayList<>();
        for (Recorded fact : latest) {
            boolean sameAct = !acts.isEmpty() && acts.getLast().id().equals(fact.actId());
            int more = sameAct ? acts.removeLast().more() + 1 : 0;
            acts.add(new ActLine(
                    fact.actId(),
                    fact.version(),
                    words.fact(fact.event()),
                    more,
                    words.at(fact.occurredAt()),
                    fact.by()));
        }
        return acts;
    }
}
