package org.rapporteur.command.kernel;

import java.util.Map;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;

/** Something that does not fit together and is recorded all the same. Implemented by one enum per area. */
public interface Warning {
    /** The warning, as an identifier; its words are in the phrasebook of warnings of every language. */
    String name();

    default DiscrepancyNoted with(Map<String, String> particulars) {
        return new DiscrepancyNoted(name(), particulars);
    }
}
