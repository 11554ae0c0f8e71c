package org.rapporteur.command.state;

import java.util.List;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.kernel.Occasion;

/**
 * The acts of a session that led to facts, in the order in which they were entered and as they were entered. Only a
 * correction asks for them, so they are read when it does.
 */
@FunctionalInterface
public interface Course {
    /** Before the first act. */
    Course NONE = List::of;

    List<Entered> acts();

    /** An act with its occasion. */
    record Entered(Occasion occasion, Command command) {
        public String id() {
            return occasion.actId();
        }
    }
}
