package org.rapporteur.command.relay;

import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;

/** What the event store has at a version of a session. */
public sealed interface Entry {
    /** As it is written there, which need not be a name that a session can have. */
    String session();

    long version();

    /** A fact, as it was recorded. */
    record Whole(Recorded fact) implements Entry {
        @Override
        public String session() {
            return fact.session().value();
        }

        @Override
        public long version() {
            return fact.version();
        }
    }

    /** No fact as it was recorded, or none that this release understands. */
    record Unreadable(String session, long version, String why) implements Entry {}

    /** The fact read at its place, if what stands there has the hash it was recorded with. */
    static Entry of(Recorded fact) {
        StatedFact stated = fact.stated();
        String content = stated.content();
        if (!stated.hash().equals(Hash.of(content))) {
            return new Unreadable(
                    stated.session().value(), stated.version(), "it has another hash than it was recorded with");
        }
        if (!stated.isWrittenAsIn(content)) {
            return new Unreadable(stated.session().value(), stated.version(), "it is not written in canonical form");
        }
        return new Whole(fact);
    }
}
