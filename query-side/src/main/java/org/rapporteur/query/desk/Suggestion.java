package org.rapporteur.query.desk;

import java.util.List;

/**
 * What a line may mean.
 *
 * @param line the line written out
 * @param doubt the smaller, the likelier it is meant
 * @param phrase the phrase of {@code messages/desk} that says it in a sentence
 * @param particulars the values of its slots
 * @param acts what would be posted, in order; nothing while the line wants to go on
 */
record Suggestion(String line, int doubt, String phrase, List<Object> particulars, List<ActToPost> acts) {
    Suggestion {
        particulars = List.copyOf(particulars);
        acts = List.copyOf(acts);
    }
}
