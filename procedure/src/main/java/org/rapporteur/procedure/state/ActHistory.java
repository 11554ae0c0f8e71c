package org.rapporteur.procedure.state;

import java.util.List;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.Command;

/** The acts that led a session to its state. Only a correction asks for it, so it is read when one does. */
public interface ActHistory {
    /** Before the first act. */
    ActHistory NONE = of(List.of(), List.of());

    /** One that is at hand. */
    static ActHistory of(List<Entered> acts, List<Recorded> log) {
        return new ActHistory() {
            @Override
            public List<Entered> acts() {
                return acts;
            }

            @Override
            public List<Recorded> log() {
                return log;
            }
        };
    }

    /** The acts that led to facts, in the order in which they were entered and as they were entered. */
    List<Entered> acts();

    /** The facts as they were recorded, in order; corrections among them are not carried out. */
    List<Recorded> log();

    /** An act with its occasion. */
    record Entered(Occasion occasion, Command command) {
        public String id() {
            return occasion.actId();
        }
    }
}
