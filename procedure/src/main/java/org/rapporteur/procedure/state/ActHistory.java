package org.rapporteur.procedure.state;

import java.util.List;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.act.ReportCommand.AddFootnote;

/**
 * The acts that led a session to its state. Only what is about acts asks for it, a correction or a footnote, so it is
 * read when one does.
 */
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

    /** Whether what an act leads to rests on acts, too, not on the state of the session alone. */
    static boolean isAskedBy(Command command) {
        return command instanceof CorrectionCommand || command instanceof AddFootnote;
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
