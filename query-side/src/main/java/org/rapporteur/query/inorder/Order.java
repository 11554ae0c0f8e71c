package org.rapporteur.query.inorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.Event;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;
import org.springframework.stereotype.Component;

/** What is in order in a session at any moment. */
@Component
public class Order {
    private static final String NOBODY = "";

    private final RuleStates states;
    private final Reading reading;

    Order(RuleStates states, Reading reading) {
        this.states = states;
        this.reading = reading;
    }

    /** What was in order at a moment: now, or at the time of the last fact then. */
    List<Offer> at(SessionView view, Moment moment) {
        return at(view, moment, Instant.now());
    }

    /**
     * What was in order at a moment.
     *
     * @param now when acts would be made, if the moment is no past one
     */
    public List<Offer> at(SessionView view, Moment moment, Instant now) {
        return switch (moment) {
            case Moment.Now _ -> offers(states.at(view.session(), view.version()), now);
            case Moment.KnownAtVersion _, Moment.KnownAt _ ->
                offers(states.at(view.session(), view.version()), view.recordedAt());
            case Moment.HappenedByVersion _, Moment.HappenedBy _ -> {
                List<Recorded> facts = reading.facts(view.session(), moment);
                yield offers(SessionState.after(facts), facts.getLast().occurredAt());
            }
        };
    }

    /**
     * The reason for which acts, one made after the other, are not in order now; nothing if they are. Those that rest
     * on more than a state, corrections and footnotes, are not judged.
     *
     * @param at when they happened, or will
     */
    public Optional<Rejected> refusal(SessionView view, List<? extends Command> acts, Instant at) {
        if (acts.stream().anyMatch(ActHistory::isAskedBy)) {
            return Optional.empty();
        }
        SessionState state = states.at(view.session(), view.version());
        Occasion occasion = new Occasion(at, at, NOBODY, NOBODY);
        try {
            for (Command act : acts) {
                for (Event fact : Procedure.decide(act, state, occasion, ActHistory.NONE)) {
                    state = state.evolve(fact, at);
                }
            }
            return Optional.empty();
        } catch (Rejected refused) {
            return Optional.of(refused);
        }
    }

    private static List<Offer> offers(SessionState state, Instant time) {
        return InOrder.at(state, new Occasion(time, time, NOBODY, NOBODY));
    }
}
