package org.rapporteur.standalone.outcome;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;

/** How an official record says that a draft was decided on. */
enum Way {
    /** In so many votes: "Adopted 14-0-1". */
    BY_VOTE(DecisionMode.VOTE, DecisionOutcome.ADOPTED),
    UNANIMOUSLY(DecisionMode.VOTE, DecisionOutcome.ADOPTED),
    WITHOUT_A_VOTE(DecisionMode.WITHOUT_A_VOTE, DecisionOutcome.ADOPTED),
    BY_CONSENSUS(DecisionMode.CONSENSUS, DecisionOutcome.ADOPTED),
    BY_ACCLAMATION(DecisionMode.ACCLAMATION, DecisionOutcome.ADOPTED),
    BY_SILENCE(DecisionMode.SILENCE, DecisionOutcome.ADOPTED),
    /** Not adopted, a member whose vote must concur having voted against. */
    VETOED(DecisionMode.VOTE, DecisionOutcome.REJECTED),
    TOO_FEW_VOTES(DecisionMode.VOTE, DecisionOutcome.REJECTED),
    /** The record does not say. */
    NOT_SAID(DecisionMode.VOTE, DecisionOutcome.ADOPTED);

    private final DecisionMode mode;
    private final DecisionOutcome outcome;

    Way(DecisionMode mode, DecisionOutcome outcome) {
        this.mode = mode;
        this.outcome = outcome;
    }

    DecisionMode mode() {
        return mode;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    boolean isAVote() {
        return mode == DecisionMode.VOTE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Way of(String code) {
        return Arrays.stream(values())
                .filter(way -> way.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
