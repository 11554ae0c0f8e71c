package org.rapporteur.query.state;

import java.util.List;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;

/** What does not fit together, in the order in which it was noted. */
public record Notices(List<Discrepancy> discrepancies) implements Area {
    static final Notices NONE = new Notices(List.of());

    public Notices {
        discrepancies = Series.of(discrepancies);
    }

    /** A discrepancy, and the version of the fact that notes it. */
    public record Discrepancy(DiscrepancyNoted noted, long version) {}

    Notices evolve(NoticeEvent event, long version) {
        return switch (event) {
            case DiscrepancyNoted fact -> new Notices(Changed.plus(discrepancies, new Discrepancy(fact, version)));
        };
    }
}
