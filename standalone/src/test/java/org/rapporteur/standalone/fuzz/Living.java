package org.rapporteur.standalone.fuzz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.standalone.improvised.Proposals;
import tools.jackson.databind.node.ObjectNode;

/**
 * A session that is under way, as the facts tell of it that the command side gives away; we keep no books of our own.
 */
final class Living {
    private static final Instant BEGINNING = Instant.parse("2024-10-14T07:00:00.123456Z");

    private final SessionId id;
    private final List<Entered> course = new ArrayList<>();
    private final List<Recorded> log = new ArrayList<>();
    private final Map<String, Asked> acknowledged = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();
    private final List<Asked> history = new ArrayList<>();
    private SessionState state = SessionState.NEW;
    private int tries;
    private boolean unread;

    Living(String id) {
        this.id = new SessionId(id);
    }

    String id() {
        return id.value();
    }

    List<Recorded> log() {
        return log;
    }

    long version() {
        return log.size();
    }

    /** Acts that led to facts, in order, so that somebody else can lead a session as far. */
    List<Asked> history() {
        return history;
    }

    /** How many acts were thought of for it. */
    int tries() {
        return tries;
    }

    /** The ids of acts that were answered with success. */
    Set<String> acts() {
        return acknowledged.keySet();
    }

    /** An act that is near enough to what is allowed now, and when and by whom. */
    Command proposal(Dice dice) {
        return new Proposals(dice.random(), state, course).next();
    }

    Instant nextMoment() {
        return BEGINNING.plusSeconds(60L * tries++);
    }

    /** As the record stands. */
    SessionState state() {
        return state;
    }

    /** Whether the rules allow an act now. */
    boolean allows(Command command, Instant at, String by, String actId) {
        return facts(command, at, by, actId).isPresent();
    }

    /** What an act would lead to now, if the rules allow it. */
    Optional<List<Event>> facts(Command command, Instant at, String by, String actId) {
        try {
            return Optional.of(
                    Procedure.decide(command, state, new Occasion(at, at, by, actId), ActHistory.of(course, log)));
        } catch (Rejected refused) {
            return Optional.empty();
        }
    }

    /** Whether an act of this id was taken, or may have been. */
    boolean mayHave(String actId) {
        return acknowledged.containsKey(actId) || uncertain.contains(actId);
    }

    void acknowledge(String actId, Asked asked) {
        acknowledged.put(actId, asked);
    }

    /** An act that led to facts could not be read: what the rules say of corrections is a guess from then on. */
    void leaveUnread() {
        unread = true;
    }

    boolean hasUnread() {
        return unread;
    }

    /** An act that may have been taken and may not have been: nobody told. */
    void leaveOpen(String actId) {
        uncertain.add(actId);
    }

    /**
     * Takes in what was recorded since.
     *
     * @return what should not be: facts of acts that nobody acknowledged, or that do not follow from those before them
     */
    List<String> learn(List<String> lines) {
        List<String> wrong = new ArrayList<>();
        List<Event> led = new ArrayList<>();
        for (String line : lines) {
            StatedFact fact = FactLine.read(line);
            Hash before =
                    log.isEmpty() ? StatedFact.beginning(id) : log.getLast().hash();
            if (fact.version() != log.size() + 1 || !fact.previous().equals(before) || !fact.isTrue()) {
                wrong.add("fact %d of %s does not follow from the one before it".formatted(fact.version(), id));
            }
            if (!acknowledged.containsKey(fact.actId()) && !uncertain.contains(fact.actId())) {
                wrong.add("fact %d of %s belongs to the act '%s', which was not acknowledged"
                        .formatted(fact.version(), id, fact.actId()));
            }
            Recorded recorded = Recorded.read(fact);
            if (!Bounds.breaches((Record) recorded.event()).isEmpty()) {
                wrong.add("fact %d of %s is longer than another program would take in".formatted(fact.version(), id));
            }
            log.add(recorded);
            led.add(recorded.event());
        }
        if (led.stream().anyMatch(StandingRecord::changesWhatStands)) {
            state = SessionState.after(log);
        } else {
            for (Recorded fact : log.subList(log.size() - led.size(), log.size())) {
                state = state.evolve(fact.event(), fact.occurredAt());
            }
        }
        return wrong;
    }

    /** Takes in an act that led to the facts learnt last, as the command side says it was entered. */
    void entered(String actId, org.rapporteur.events.value.Asked entered) {
        Recorded fact = log.stream()
                .filter(recorded -> recorded.actId().equals(actId))
                .findFirst()
                .orElseThrow();
        Command command = entered.as(ActCatalog.NAMES.find(entered.kind()).orElseThrow());
        course.add(new Entered(fact.occasion(), command));
        Optional.ofNullable(acknowledged.get(actId)).ifPresent(history::add);
    }

    static ObjectNode fields(Command command) {
        return Json.mapper().valueToTree(command);
    }
}
