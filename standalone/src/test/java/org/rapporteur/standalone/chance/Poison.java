package org.rapporteur.standalone.chance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.events.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts that nodes cannot apply: some no node can, some only a node of an older release, and each only until a release
 * comes that can.
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

    /** Refuses a fact, in one of the ways in which views do. */
    void refuse(int node, Recorded fact, JdbcTemplate views) {
        if (!poisoned.getOrDefault(fact.hash().value(), Set.of()).contains(node)) {
            return;
        }
        if (fact.version() % 2 == 0) {
            views.queryForObject("select 1 / 0", Integer.class);
        }
        throw new IllegalArgumentException("poison");
    }

    /** Whether no node can apply a fact. */
    boolean isDeadly(Recorded fact) {
        return poisoned.getOrDefault(fact.hash().value(), Set.of()).size() == 2;
    }

    /** A node is of another release from now on, which can apply what is recorded by now. */
    void release(int node) {
        poisoned.values().forEach(nodes -> nodes.remove(node));
    }
}
