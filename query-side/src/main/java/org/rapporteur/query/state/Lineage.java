package org.rapporteur.query.state;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Symbol;

/**
 * Where a draft came from and what came of it, where drafts were merged or divided, each by the symbol it was first
 * tabled under; and what was issued beside its versions.
 *
 * @param from those whose place it took, or the one of which it is a part
 * @param into the one that took its place, or those into which it was divided
 * @param corrigenda to its versions
 */
public record Lineage(List<Symbol> from, List<Symbol> into, List<Symbol> corrigenda) {
    static final Lineage NONE = new Lineage(List.of(), List.of(), List.of());

    public Lineage {
        from = Absent.asEmpty(from);
        into = Absent.asEmpty(into);
        corrigenda = Absent.asEmpty(corrigenda);
    }

    Lineage replacing(List<Symbol> others) {
        return new Lineage(both(from, others), into, corrigenda);
    }

    Lineage replacedBy(List<Symbol> others) {
        return new Lineage(from, both(into, others), corrigenda);
    }

    Lineage correctedBy(Symbol corrigendum) {
        return new Lineage(from, into, both(corrigenda, List.of(corrigendum)));
    }

    private static List<Symbol> both(List<Symbol> known, List<Symbol> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }
}
