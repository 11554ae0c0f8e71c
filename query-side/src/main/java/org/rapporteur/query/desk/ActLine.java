package org.rapporteur.query.desk;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Corrections;

/**
 * An act as the desk lists it.
 *
 * @param id of the act
 * @param version of its first fact
 * @param more how many facts it led to besides the one told
 * @param stands whether it still does
 * @param strike what a button posts to strike it
 */
record ActLine(String id, long version, String what, int more, String when, String by, Stands stands, String strike) {

    /** What became of an act. */
    enum Stands {
        AS_ENTERED,
        CORRECTED,
        STRUCK,
        /** It put another act right; there is a correction for that, and no correction of it. */
        AS_A_CORRECTION;

        private static Stands of(Recorded fact, Corrections corrections) {
            if (fact.event() instanceof CorrectionEvent) {
                return AS_A_CORRECTION;
            }
            return corrections.made().stream()
                    .filter(made -> made.act().equals(fact.actId()))
                    .reduce((_, later) -> later)
                    .map(last -> last.struck() ? STRUCK : CORRECTED)
                    .orElse(AS_ENTERED);
        }
    }

    /** Whether it can be struck or corrected from its line. */
    public boolean canBePutRight() {
        return stands == Stands.AS_ENTERED || stands == Stands.CORRECTED;
    }

    /** Facts, the latest first, as the acts they came from. */
    static List<ActLine> of(List<Recorded> latest, Corrections corrections, Words words, Wording struck) {
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
                    words.author(fact.author()),
                    Stands.of(fact, corrections),
                    ActToPost.json(new StrikeAct(fact.actId(), struck))));
        }
        return acts;
    }
}
