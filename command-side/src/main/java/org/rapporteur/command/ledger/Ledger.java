package org.rapporteur.command.ledger;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.state.ActHistory.Entered;

/** Takes acts and keeps the facts they lead to. */
public interface Ledger {
    /**
     * Decides on an act and records the facts it leads to, all or none. Entering the same act again changes nothing and
     * returns the same receipt.
     *
     * @throws org.rapporteur.procedure.kernel.Rejected if the act breaks a rule
     * @throws ActIdTaken if another act of the session bears the same id
     * @throws NotYetHappened if the act is said to have happened in the future
     * @throws FactTooLong if a fact that follows from the act could not be published
     * @throws SessionBusy if others acted on the session all the time it was tried
     */
    Receipt enter(Act act);

    /**
     * What an act would lead to. Nothing is recorded: not the act either, and no receipt.
     *
     * @throws org.rapporteur.procedure.kernel.Rejected if the act breaks a rule
     * @throws NotYetHappened if the act is said to have happened in the future
     * @throws FactTooLong if a fact that follows from the act could not be published
     */
    Foreseen foresee(Act act);

    /**
     * The fact that already said what an act says.
     *
     * @param log the facts of the session, after which the act led to nothing
     * @return nothing where no one fact says it
     */
    Optional<Recorded> alreadySaid(Act act, List<Recorded> log);

    /** The facts of a session up to a version that is on record. */
    List<Recorded> log(SessionId session, long version);

    /** An act of a session that led to facts, as it was entered. */
    Optional<Entered> entered(SessionId session, String actId);
}
