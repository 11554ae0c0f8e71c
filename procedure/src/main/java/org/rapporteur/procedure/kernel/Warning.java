package org.rapporteur.procedure.kernel;

import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;

/**
 * Something that does not fit together: recorded beside what was announced, which is never corrected in silence.
 * Implemented by one enum per area, whose constants have their words in the phrasebooks of warnings.
 */
public interface Warning {
    String name();

    /** The fact that this discrepancy was noted; particulars are numbers or values of the vocabulary by slot name. */
    default DiscrepancyNoted noted(Map<String, ?> particulars) {
        return new DiscrepancyNoted(
                name(),
                particulars.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                particular -> particular.getValue().toString())));
    }
}
