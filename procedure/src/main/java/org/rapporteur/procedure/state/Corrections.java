package org.rapporteur.procedure.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Asked;

/**
 * The corrections of the record.
 *
 * @param proposed those that nobody has approved or declined yet, by their id
 * @param made those made, in their order
 */
public record Corrections(Map<String, CorrectionProposed> proposed, List<Made> made) implements Area {
    static final Corrections NONE = new Corrections(Map.of(), List.of());

    public Corrections {
        proposed = Absent.asEmpty(proposed);
        made = Absent.asEmpty(made);
    }

    /** A correction made: the act was struck, or says something else, or took place at another time. */
    public record Made(
            String act,
            boolean struck,
            @Nullable Asked instead,
            @Nullable Instant occurredAt) {}

    public Optional<CorrectionProposed> proposal(String id) {
        return Optional.ofNullable(proposed.get(id));
    }

    Corrections evolve(CorrectionEvent event) {
        return switch (event) {
            case ActCorrected fact ->
                without(fact.proposal()).with(new Made(fact.act(), false, fact.instead(), fact.occurredAt()));
            case ActStruck fact -> without(fact.proposal()).with(new Made(fact.act(), true, null, null));
            case CorrectionProposed fact -> new Corrections(Grown.by(proposed, fact.proposal(), fact), made);
            case CorrectionDeclined fact -> without(fact.proposal());
        };
    }

    private Corrections with(Made correction) {
        return new Corrections(proposed, Grown.by(made, correction));
    }

    private Corrections without(@Nullable String proposal) {
        Map<String, CorrectionProposed> left = new HashMap<>(proposed);
        left.remove(proposal);
        return new Corrections(left, made);
    }
}
