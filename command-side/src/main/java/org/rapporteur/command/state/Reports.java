package org.rapporteur.command.state;

import org.rapporteur.events.fact.ReportEvent;

/** Whether the report is adopted and issued. */
public record Reports() {
    static final Reports NONE = new Reports();

    Reports evolve(ReportEvent event) {
        return this;
    }
}
