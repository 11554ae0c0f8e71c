package org.rapporteur.query.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DebateOn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Organ;

/** The lists of speakers that are closed, each of an organ on an item. */
public record Limits(List<DebateOn> closed) implements Area {
    static final Limits NONE = new Limits(List.of());

    public Limits {
        closed = Absent.asEmpty(closed);
    }

    public boolean isClosed(Organ organ, @Nullable ItemNumber item) {
        return item != null && closed.contains(new DebateOn(organ, item));
    }

    Limits evolve(LimitEvent event) {
        return switch (event) {
            case SpeakersListClosed fact -> {
                DebateOn list = new DebateOn(fact.meeting().organ(), fact.item());
                yield closed.contains(list) ? this : new Limits(Changed.plus(closed, list));
            }
            case SpeakersListReopened fact -> {
                DebateOn list = new DebateOn(fact.meeting().organ(), fact.item());
                yield new Limits(
                        closed.stream().filter(one -> !one.equals(list)).toList());
            }
            case TimeLimited _ -> this;
        };
    }
}
