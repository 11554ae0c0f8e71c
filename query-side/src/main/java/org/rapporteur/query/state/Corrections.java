package org.rapporteur.query.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Wording;

/** How the record was put right, and what is proposed in that regard and not decided. */
public record Corrections(List<Proposal> proposed, List<Correction> made) implements Area {
    static final Corrections NONE = new Corrections(List.of(), List.of());

    public Corrections {
        proposed = Absent.asEmpty(proposed);
        made = Series.of(made);
    }

    /** A correction that a second person has to approve, with the version of the fact that proposes it. */
    public record Proposal(CorrectionProposed proposed, long version) {}

    /**
     * A correction made.
     *
     * @param act the id of the act it is about
     * @param outcomes the ids of all acts that lead to other facts since, its own among them
     * @param version of the fact that makes it
     */
    public record Correction(String act, boolean struck, Wording reason, List<String> outcomes, long version) {
        public Correction {
            outcomes = Absent.asEmpty(outcomes);
        }
    }

    Corrections evolve(CorrectionEvent event, Recorded at) {
        return switch (event) {
            case ActCorrected fact ->
                without(fact.proposal())
                        .with(new Correction(fact.act(), false, fact.reason(), acts(fact.outcomes()), at.version()));
            case ActStruck fact ->
                without(fact.proposal())
                        .with(new Correction(fact.act(), true, fact.reason(), acts(fact.outcomes()), at.version()));
            case CorrectionProposed fact ->
                new Corrections(Changed.plus(proposed, new Proposal(fact, at.version())), made);
            case CorrectionDeclined fact -> without(fact.proposal());
        };
    }

    private static List<String> acts(List<CorrectionEvent.Outcome> outcomes) {
        return outcomes.stream().map(CorrectionEvent.Outcome::act).toList();
    }

    private Corrections with(Correction correction) {
        return new Corrections(proposed, Changed.plus(made, correction));
    }

    private Corrections without(@Nullable String proposal) {
        return new Corrections(
                proposed.stream()
                        .filter(open -> !open.proposed().proposal().equals(proposal))
                        .toList(),
                made);
    }
}
