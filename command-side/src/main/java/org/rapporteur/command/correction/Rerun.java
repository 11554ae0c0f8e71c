package org.rapporteur.command.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.ActCatalog;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.act.CorrectionCommand;
import org.rapporteur.command.kernel.Occasion;
import org.rapporteur.command.kernel.Rejected;
import org.rapporteur.command.state.Corrections.Made;
import org.rapporteur.command.state.Course;
import org.rapporteur.command.state.Course.Entered;
import org.rapporteur.command.state.SessionState;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Asked;

/** The acts of a session, played again by the rules as if one of them had been another. */
public final class Rerun {
    private final Course course;
    private final Rules rules;

    public Rerun(Course course, Rules rules) {
        this.course = course;
        this.rules = rules;
    }

    /** The rules of procedure. */
    @FunctionalInterface
    public interface Rules {
        List<Event> decide(Command command, SessionState state, Occasion occasion, Course course);
    }

    /** An act that leads to other facts than before. */
    record Changed(Entered act, List<Event> facts) {}

    /** An act as entered; throws {@link Rejected} if there is none of this id, or if it is itself a correction. */
    Entered act(String id) {
        Entered act = course.acts().stream()
                .filter(entered -> entered.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> Rejected.because(CorrectionRule.ONLY_AN_ACT_ON_RECORD_IS_CORRECTED, Map.of("act", id)));
        Rejected.unless(
                !(act.command() instanceof CorrectionCommand), CorrectionRule.A_CORRECTION_IS_NOT_CORRECTED_ITSELF);
        return act;
    }

    /** Whether an act, as corrected so far, stands as this correction would have it. */
    boolean stands(Made correction, List<Made> before) {
        Optional<Entered> now = Objects.requireNonNull(standing(before).get(correction.act()));
        return now.equals(carriedOut(correction, act(correction.act()), now));
    }

    /**
     * What would change if a correction were made.
     *
     * @param now the state of the session, the outcome of its acts with the corrections made so far
     * @throws Rejected if the act as corrected breaks a rule, or a later one then would
     */
    List<Changed> by(Made correction, SessionState now) {
        Map<String, Optional<Entered>> acts = standing(now.corrections().made());
        Map<String, List<Event>> before = play(acts, correction.act());
        if (!SessionState.of(before.values().stream().flatMap(List::stream).toList())
                .sameButForCorrections(now)) {
            throw new IllegalStateException("the acts on record do not lead to the state on record");
        }
        acts.computeIfPresent(correction.act(), (id, act) -> carriedOut(correction, act(id), act));
        Map<String, List<Event>> after = play(acts, correction.act());
        List<Changed> changes = new ArrayList<>();
        for (Entered act : course.acts()) {
            List<Event> facts = after.getOrDefault(act.id(), List.of());
            if (!facts.equals(before.getOrDefault(act.id(), List.of()))) {
                changes.add(new Changed(act, facts));
            }
        }
        return changes;
    }

    /** The acts with all corrections made so far; one that was struck keeps its place. */
    private Map<String, Optional<Entered>> standing(List<Made> corrections) {
        Map<String, Optional<Entered>> acts = new LinkedHashMap<>();
        for (Entered act : course.acts()) {
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
        return time == null ? occasion : new Occasion(time, occasion.recordedAt(), occasion.by(), occasion.actId());
    }

    private Map<String, List<Event>> play(Map<String, Optional<Entered>> acts, String corrected) {
        Map<String, List<Event>> facts = new LinkedHashMap<>();
        SessionState state = SessionState.NEW;
        for (Entered act : acts.values().stream().flatMap(Optional::stream).toList()) {
            List<Event> led = decide(act, state, act.id().equals(corrected));
            for (Event fact : led) {
                state = state.evolve(fact);
            }
            facts.put(act.id(), led);
        }
        return facts;
    }

    private List<Event> decide(Entered act, SessionState state, boolean isTheCorrectedOne) {
        try {
            return rules.decide(act.command(), state, act.occasion(), course);
        } catch (Rejected refusal) {
            if (isTheCorrectedOne) {
                throw refusal;
            }
            throw Rejected.because(
                    CorrectionRule.NO_LATER_ACT_STANDS_IN_THE_WAY,
                    Map.of(
                            "act", act.id(),
                            "kind", ActCatalog.NAMES.nameOf(act.command().getClass()),
                            "why", refusal));
        }
    }
}
