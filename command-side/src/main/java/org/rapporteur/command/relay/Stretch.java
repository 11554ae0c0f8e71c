package org.rapporteur.command.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Recorded;

/**
 * Facts of a session that follow one another without a gap.
 *
 * @param obstacle why what comes after them cannot be published; nothing if it can
 */
record Stretch(List<Recorded> facts, Optional<String> obstacle) {

    /** What can be published of these after the last version that was. */
    static Stretch after(long last, List<Entry> entries) {
        List<Recorded> facts = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.version() != last + facts.size() + 1) {
                return new Stretch(facts, Optional.of("the event store lacks it"));
            }
            switch (entry) {
                case Entry.Whole(Recorded fact) -> facts.add(fact);
                case Entry.Unreadable unreadable -> {
                    return new Stretch(facts, Optional.of(unreadable.why()));
                }
            }
        }
        return new Stretch(facts, Optional.empty());
    }

    /** The version it ends with after the last that was published; nothing if it has no facts. */
    Optional<Long> reached(long last) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(last + facts.size());
    }
}
