package org.rapporteur.query.rebuild;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.query.ingest.Standstill;

/** The sessions that stand still in the live views, and in those made anew. */
public record StandingStill(List<Standstill> live, List<Standstill> rebuilt) {
    public StandingStill {
        live = List.copyOf(live);
        rebuilt = List.copyOf(rebuilt);
    }

    boolean isNone() {
        return live.isEmpty() && rebuilt.isEmpty();
    }

    void say(Consumer<String> line) {
        live.forEach(standstill -> line.accept("In the live views " + standstill));
        rebuilt.forEach(standstill -> line.accept("In the rebuilt views " + standstill));
    }
}
