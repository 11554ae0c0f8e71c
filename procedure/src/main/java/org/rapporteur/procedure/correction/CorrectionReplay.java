package org.rapporteur.procedure.correction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Asked;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.Corrections.Made;
import org.rapporteur.procedure.state.SessionState;

/** The acts of a session from one of them on, decided on again by the rules as if it had been another. */
public final class CorrectionReplay {
    private final ActHistory history;
    private final List<Entered> entered;
    private final Rules rules;

    public CorrectionReplay(ActHistory history, Rules rules) {
        this.history = history;
        this.entered = history.acts();
        this.rules = rules;
    }

    /** The rules of procedure. */
    @FunctionalInterface
    public interface Rules {
        List<Event> decide(Command command, SessionState state, Occasion occasion, ActHistory history);
    }

    /** An act that leads to other facts than before. */
    record Changed(Entered act, List<Event> facts) {}

    /** An act as entered; throws {@link Rejected} if there is none of this id, or if it is itself a correction. */
    Entered act(String id) {
        Entered act = find(id).orElseThrow(
                        () -> Rejected.because(CorrectionRule.ONLY_AN_ACT_ON_RECORD_IS_CORRECTED, Map.of("act", id)));
        Rejected.unless(
                !(act.command() instanceof CorrectionCommand), CorrectionRule.A_CORRECTION_IS_NOT_CORRECTED_ITSELF);
        return act;
    }

    /** Who entered an act, if it is one of this session. */
    Optional<Author> author(String id) {
        return find(id).map(act -> act.occasion().author());
    }

    private Optional<Entered> find(String id) {
        return entered.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether an act, as corrected so far, stands as this correction would have it. */
    boolean stands(Made correction, List<Made> before) {
        Optional<Entered> now = Objects.requireNonNull(standing(before).get(correction.act()));
        return now.equals(carriedOut(correction, act(correction.act()), now));
    }

    /**
     * What would change if a correction were made. What is on record before the corrected act is taken as it is; what
     * comes after is decided on again, with the correction and without it, and changes only where the two differ. So a
     * session stays correctable when the rules or the profile of its body have changed since.
     *
     * @param now the state of the session, with the corrections made so far
     * @throws Rejected if the act as corrected breaks a rule, if a later one then would, or if a later one changes of
     *     which the rules of today do not lead to what is on record
     */
    List<Changed> by(Made correction, SessionState now) {
        Map<String, Optional<Entered>> acts = standing(now.corrections().made());
        Map<String, Instant> times = timesOnRecord();
        SessionState recorded = SessionState.NEW;
        SessionState corrected = SessionState.NEW;
        boolean apart = false;
        List<Changed> changes = new ArrayList<>();
        for (Map.Entry<String, List<Event>> onRecord : factsOnRecord().entrySet()) {
            String id = onRecord.getKey();
            List<Event> facts = onRecord.getValue();
            List<Event> instead = facts;
            if (id.equals(correction.act())) {
                instead = decided(correction, acts, facts, recorded);
            } else if (apart) {
                // Until then the two states are one and the same, and so is what the rules say in them.
                instead = decidedAgain(id, acts, facts, recorded, corrected);
            }
            if (!instead.equals(facts)) {
                apart = true;
                changes.add(new Changed(act(id), instead));
            }
            Instant when = times.getOrDefault(id, Instant.EPOCH);
            recorded = after(facts, when, recorded);
            if (id.equals(correction.act()) && correction.occurredAt() != null) {
                corrected = after(instead, correction.occurredAt(), corrected);
                // Later acts may rest on when something happened, and not only on what.
                apart |= !corrected.equals(recorded);
            } else {
                corrected = apart ? after(instead, when, corrected) : recorded;
            }
        }
        if (!recorded.sameButForCorrections(now)) {
            throw new IllegalStateException("the facts on record do not lead to the state at hand");
        }
        return changes;
    }

    /** The facts of each act as they stand, in the order of the acts; none of one that was struck. */
    private Map<String, List<Event>> factsOnRecord() {
        List<Recorded> log = history.log();
        Map<String, List<Event>> standing = StandingRecord.of(log).stream()
                .collect(groupingBy(Recorded::actId, mapping(Recorded::event, toList())));
        Map<String, List<Event>> facts = new LinkedHashMap<>();
        log.stream()
                .filter(fact -> !(fact.event() instanceof CorrectionEvent))
                .forEach(fact -> facts.put(fact.actId(), standing.getOrDefault(fact.actId(), List.of())));
        return facts;
    }

    /** When each act happened, as far as is known now. */
    private Map<String, Instant> timesOnRecord() {
        Map<String, Instant> times = new HashMap<>();
        entered.forEach(act -> times.put(act.id(), act.occasion().occurredAt()));
        StandingRecord.of(history.log()).forEach(fact -> times.put(fact.actId(), fact.occurredAt()));
        return times;
    }

    /** What the act as corrected leads to. */
    private List<Event> decided(
            Made correction, Map<String, Optional<Entered>> acts, List<Event> facts, SessionState before) {
        Optional<Entered> standing = Objects.requireNonNull(acts.get(correction.act()));
        Optional<Entered> instead = carriedOut(correction, act(correction.act()), standing);
        if (instead.isEmpty()) {
            return List.of();
        }
        Decision decision = decide(instead.get(), before);
        return standing.map(act -> decide(act, before)).filter(decision::isLike).isPresent() ? facts : decision.taken();
    }

    /** What a later act leads to, the correction made. */
    private List<Event> decidedAgain(
            String id,
            Map<String, Optional<Entered>> acts,
            List<Event> facts,
            SessionState recorded,
            SessionState corrected) {
        Optional<Entered> standing = acts.getOrDefault(id, Optional.empty());
        if (standing.isEmpty()) {
            Rejected.unless(
                    acts.containsKey(id), CorrectionRule.LATER_ACTS_LEAD_TO_WHAT_IS_ON_RECORD, Map.of("act", id));
            return facts;
        }
        Entered act = standing.get();
        Decision with = decide(act, corrected);
        if (with.refusal == null && with.facts.equals(facts)) {
            return facts;
        }
        Decision without = decide(act, recorded);
        if (with.isLike(without)) {
            return facts;
        }
        Rejected.unless(
                without.refusal == null && without.facts.equals(facts),
                CorrectionRule.LATER_ACTS_LEAD_TO_WHAT_IS_ON_RECORD,
                Map.of("act", id));
        if (with.refusal != null) {
            throw Rejected.because(
                    CorrectionRule.NO_LATER_ACT_STANDS_IN_THE_WAY,
                    Map.of(
                            "act",
                            id,
                            "kind",
                            ActCatalog.NAMES.nameOf(act.command().getClass()),
                            "why",
                            with.refusal));
        }
        return with.facts;
    }

    /** The acts with all corrections made so far; one that was struck keeps its place. */
    private Map<String, Optional<Entered>> standing(List<Made> corrections) {
        Map<String, Optional<Entered>> acts = new LinkedHashMap<>();
        for (Entered act : entered) {
            if (!(act.command() instanceof CorrectionCommand)) {
                acts.put(act.id(), Optional.of(act));
            }
        }
        corrections.forEach(
                made -> acts.computeIfPresent(made.act(), (id, standing) -> carriedOut(made, act(id), standing)));
        return acts;
    }

    private static Optional<Entered> carriedOut(Made correction, Entered original, Optional<Entered> standing) {
        if (correction.struck()) {
            return Optional.empty();
        }
        Entered act = standing.orElse(original);
        return Optional.of(
                new Entered(at(correction.occurredAt(), act.occasion()), instead(correction.instead(), act.command())));
    }

    private static Command instead(@Nullable Asked asked, Command command) {
        return asked == null
                ? command
                : ActCatalog.NAMES.find(asked.kind()).<Command>map(asked::as).orElseThrow();
    }

    private static Occasion at(@Nullable Instant time, Occasion occasion) {
        return time == null ? occasion : occasion.at(time);
    }

    private static SessionState after(List<Event> facts, Instant occurredAt, SessionState before) {
        SessionState state = before;
        for (Event fact : facts) {
            state = state.evolve(fact, occurredAt);
        }
        return state;
    }

    /** What the rules say of an act in a state: facts, or why it is refused. */
    private record Decision(List<Event> facts, @Nullable Rejected refusal) {
        boolean isLike(Decision other) {
            if (refusal == null || other.refusal == null) {
                return refusal == other.refusal && facts.equals(other.facts);
            }
            return refusal.rule().equals(other.refusal.rule())
                    && refusal.particulars().equals(other.refusal.particulars());
        }

        List<Event> taken() {
            if (refusal != null) {
                throw refusal;
            }
            return facts;
        }
    }

    private Decision decide(Entered act, SessionState state) {
        try {
            return new Decision(rules.decide(act.command(), state, act.occasion(), history), null);
        } catch (Rejected refusal) {
            return new Decision(List.of(), refusal);
        }
    }
}
