package org.rapporteur.command.axon;

import java.util.List;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.state.ActHistory;

/** The course of a session as the database has it. */
record CourseOnRecord(SessionId session, Receipts receipts, FactStore store) implements ActHistory {
    @Override
    public List<Entered> acts() {
        return receipts.course(session);
    }

    @Override
    public List<Recorded> log() {
        return store.of(session, 1);
    }
}
