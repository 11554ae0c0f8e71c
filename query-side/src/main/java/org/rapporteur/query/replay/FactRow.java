package org.rapporteur.query.replay;

import java.util.List;
import org.rapporteur.query.web.FactLine;

/**
 * A fact beside the moment.
 *
 * @param now whether it is the last the moment rests on
 * @param later whether it comes after the moment
 * @param hash the fact's own, to hold it to the record
 * @param findings what verification found wrong with it
 * @param paragraphs those that rest on it in the report shown
 */
record FactRow(
        FactLine fact,
        boolean now,
        boolean later,
        boolean milestone,
        String hash,
        List<String> findings,
        List<ParagraphLink> paragraphs) {

    /** @param shown whether it is in the part of the report that is shown */
    record ParagraphLink(int number, String address, boolean shown) {}
}
