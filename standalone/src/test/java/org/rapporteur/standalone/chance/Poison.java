package org.rapporteur.standalone.chance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.command.relay.Entry;
import org.rapporteur.events.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts that nodes cannot apply, or cannot read: some no node can, some only a node of an older release, and each only
 * until a release comes that can.
 */
final class Poison {
    private static final int ONE_FACT_IN = 12;

    private final Dice dice;
    private final boolean any;
    private final Map<String, Set<Integer>> poisoned = new TreeMap<>();

    Poison(Dice dice, boolean any) {
        this.dice = dice;
        this.any = any;
    }

    /** A fact is written, and perhaps there is poison in it. */
    void addTo(Recorded fact) {
        if (any && dice.mishap(ONE_FACT_IN)) {
            poisoned.put(fact.hash().value(), new TreeSet<>(dice.once(3) ? Set.of(dice.below(2)) : Set.of(0, 1)));
        }
    }

    /** Reads a fact as a node of the command side does. */
    Entry read(int node, Recorded fact) {
        return isIn(fact, node)
                ? new Entry.Unreadable(fact.session().value(), fact.version(), "of a later release")
                : Entry.of(fact);
    }

    /** Refuses a fact, in one of the ways in which views do. */
    void refuse(int node, Recorded fact, JdbcTemplate views) {
        if (!isIn(fact, node)) {
            return;
        }
        if (fact.version() % 2 == 0) {
            views.queryForObject("select 1 / 0", Integer.class);
        }
        throw new IllegalArgumentException("poison");
    }

    private boolean isIn(Recorded fact, int node) {
        return poisoned.getOrDefault(fact.hash().value(), Set.of()).contains(node);
    }

    /** Whether there is no node that can. */
    boolean isDeadly(Recorded fact) {
        return poisoned.getOrDefault(fact.hash().value(), Set.of()).size() == 2;
    }

    /** A node is of another release from now on, which can do with what is recorded by now. */
    void release(int node) {
        poisoned.values().forEach(nodes -> nodes.remove(node));
    }
}
