package org.rapporteur.events.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;

/** Facts on what does not fit together: recorded and shown, never corrected in silence. */
public sealed interface NoticeEvent extends Event {
    /** Something announced disagrees with what the record holds. The warning has its words in every phrasebook. */
    @WireName("discrepancy-noted")
    record DiscrepancyNoted(
            String warning,
            @Bound(characters = Bound.FREE_TEXT) Map<String, String> particulars) implements NoticeEvent {
        public DiscrepancyNoted {
            particulars = Absent.asEmpty(particulars);
        }

        /** Those that are among some facts. */
        public static List<DiscrepancyNoted> among(Stream<? extends Event> facts) {
            return facts.filter(DiscrepancyNoted.class::isInstance)
                    .map(DiscrepancyNoted.class::cast)
                    .toList();
        }
    }
}
