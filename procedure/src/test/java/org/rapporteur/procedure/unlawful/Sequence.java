package org.rapporteur.procedure.unlawful;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A row of the table: what somebody tries, and what comes of it.
 *
 * @param from where the sequence is told of: a section or a defect of the specification, a case, a rule of conferences
 * @param sequence in words
 * @param after the name of a beginning
 * @param acts that follow on it, all of them in order
 * @param act that is not
 * @param refused the rule that refuses it
 * @param noted what is noted of it, for it is recorded all the same
 * @param already whether it says only what is on record, and is answered with the fact that says so
 */
record Sequence(
        String area,
        String from,
        String sequence,
        String after,
        List<JsonNode> acts,
        JsonNode act,
        String refused,
        List<String> noted,
        boolean already) {
    Sequence {
        acts = acts == null ? List.of() : acts;
        noted = noted == null ? List.of() : noted;
        long outcomes = Stream.of(refused != null, !noted.isEmpty(), already)
                .filter(said -> said)
                .count();
        if (outcomes != 1) {
            throw new IllegalArgumentException("refused, noted or on record already? " + sequence);
        }
    }

    /** The rule or the warnings it provokes. */
    Stream<String> names() {
        return Stream.concat(Stream.ofNullable(refused), noted.stream());
    }

    WrittenAct attempt() {
        return WrittenAct.of(act);
    }

    @Override
    public String toString() {
        return area + ": " + sequence;
    }
}
