package org.rapporteur.procedure;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

/** Given facts, when an act, then facts or a refusal: the words in which the rules of procedure are tested. */
public final class Given {
    private static final Instant NOON = Instant.parse("2024-10-14T10:00:00Z");
    private static final Occasion OCCASION = new Occasion(NOON, NOON, "secretariat", "act-1");

    private final List<Event> facts;

    private Given(List<Event> facts) {
        this.facts = facts;
    }

    public static Given given(Event... facts) {
        return new Given(List.of(facts));
    }

    public static Given given(List<Event> facts) {
        return new Given(List.copyOf(facts));
    }

    public Given and(Event... more) {
        return and(List.of(more));
    }

    public Given and(List<? extends Event> more) {
        return new Given(Stream.concat(facts.stream(), more.stream()).toList());
    }

    /** What an act led to is also given. */
    public Given and(Command act) {
        return and(Procedure.decide(act, state(), OCCASION, ActHistory.NONE));
    }

    public Then when(Command act) {
        try {
            return Then.facts(Procedure.decide(act, state(), OCCASION, ActHistory.NONE));
        } catch (Rejected refusal) {
            return Then.refused(refusal);
        }
    }

    /** What the rules say to each act that could be asked for. */
    public List<Offer> offers() {
        return InOrder.at(state(), OCCASION);
    }

    /** All that is given. */
    public List<Event> facts() {
        return facts;
    }

    private SessionState state() {
        return SessionState.of(facts);
    }
}
