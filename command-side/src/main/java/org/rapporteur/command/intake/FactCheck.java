package org.rapporteur.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.Json;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Coherence;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.PlainText;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.schema.Shapes;
import org.rapporteur.events.value.Asked;
import org.rapporteur.procedure.state.SessionState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Whether the facts of a session could have been recorded here: known kinds in their shape, within their bounds and
 * times, and one following from the other.
 */
final class FactCheck {
    /** The clock of the other side may be a little fast. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final int LONGEST_NAME = 200;

    private final Shapes shapes = Shapes.ofFacts();
    private final ActFields acts;
    private final Clock clock;

    FactCheck(ActFields acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The facts as they are understood here.
     *
     * @param lines sound in themselves: each has its hash and continues from the one before
     * @throws NotTaken if there is one that could not have been recorded; names its line
     */
    List<Recorded> check(List<String> lines) {
        Instant latest = clock.instant().plus(TOLERANCE);
        UnknownNames names = new UnknownNames();
        List<Recorded> facts = new ArrayList<>();
        SessionState state = SessionState.NEW;
        for (int i = 0; i < lines.size(); i++) {
            String line = SessionRecord.FACTS + ", line " + (i + 1);
            StatedFact stated = FactLine.read(lines.get(i));
            requireRoom(stated, line);
            requireInTime(stated, latest, line);
            requireNames(stated, line);
            facts.add(new Recorded(stated, read(stated.kind(), Json.mapper().readTree(stated.body()), names, line)));
            state = after(facts, state, line);
        }
        return facts;
    }

    private static void requireRoom(StatedFact fact, String line) {
        int bytes = fact.body().getBytes(UTF_8).length;
        if (bytes > Bounds.LONGEST_FACT) {
            throw new NotTaken(Reason.FACT_WITHOUT_ROOM, line, "%d > %d".formatted(bytes, Bounds.LONGEST_FACT));
        }
    }

    private static void requireInTime(StatedFact fact, Instant latest, String line) {
        Instant occurred = fact.occurredAt();
        Instant recorded = fact.recordedAt();
        if (!isKept(occurred) || occurred.isAfter(recorded.plus(TOLERANCE))) {
            throw new NotTaken(Reason.FACT_OUT_OF_TIME, line, occurred.toString());
        }
        if (!isKept(recorded) || recorded.isAfter(latest)) {
            throw new NotTaken(Reason.FACT_OUT_OF_TIME, line, recorded.toString());
        }
    }

    /** Databases keep microseconds: a fact read back is to be the fact that was recorded. */
    private static boolean isKept(Instant time) {
        return Years.have(time) && time.equals(time.truncatedTo(ChronoUnit.MICROS));
    }

    private static void requireNames(StatedFact fact, String line) {
        for (String name : List.of(fact.by(), fact.actId())) {
            if (name.isBlank()
                    || name.length() > LONGEST_NAME
                    || !PlainText.isPlain(name)
                    || !PlainText.isOneLine(name)) {
                throw new NotTaken(Reason.FACT_WITHOUT_ROOM, line, "by, actId");
            }
        }
        if (fact.author().signedIn() != null
                && !Bounds.breaches(fact.author().signedIn()).isEmpty()) {
            throw new NotTaken(Reason.FACT_WITHOUT_ROOM, line, "signedIn");
        }
    }

    private Event read(String kind, JsonNode body, UnknownNames names, String line) {
        Class<? extends Event> type =
                EventCatalog.NAMES.find(kind).orElseThrow(() -> new NotTaken(Reason.KIND_OF_FACT_UNKNOWN, line, kind));
        if (!shapes.mismatches(kind, body, Locale.ENGLISH).isEmpty()) {
            throw new NotTaken(Reason.FACT_MISSHAPEN, line, kind, InLanguage.of(shapes, kind, body));
        }
        try {
            Event event = Json.mapper().treeToValue(body, type);
            if (event instanceof CorrectionEvent correction) {
                requireParts(correction, names, line);
            }
            Bounds.breaches((Record) event).stream().findFirst().ifPresent(breach -> {
                throw new NotTaken(Reason.FACT_WITHOUT_ROOM, line, breach);
            });
            if (event instanceof SessionEvent fact) {
                profileOf(fact, line).ifPresent(names::of);
            }
            names.in((Record) event).findFirst().ifPresent(name -> {
                throw new NotTaken(Reason.NAME_UNKNOWN, line, name);
            });
            return event;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new NotTaken(Reason.FACT_MISSHAPEN, unreadable, line, kind, Wrong.in(unreadable));
        }
    }

    /**
     * The profile by which the session goes from this fact on; nothing if that does not change. What one that comes
     * with a record says can be told; where none comes with it, there is one here.
     */
    private static Optional<BodyProfile> profileOf(SessionEvent event, String line) {
        Optional<BodyProfile> profile = event instanceof SessionScheduled scheduled
                ? Optional.of(profileOf(scheduled, line))
                : event.broughtProfile();
        event.broughtProfile().flatMap(Coherence::faultIn).ifPresent(fault -> {
            throw new NotTaken(Reason.PROFILE_INCOHERENT, line, fault);
        });
        return profile;
    }

    private static BodyProfile profileOf(SessionScheduled scheduled, String line) {
        return scheduled
                .profileThen()
                .filter(profile -> profile.id().equals(scheduled.body()))
                .orElseThrow(() -> new NotTaken(Reason.BODY_UNKNOWN, line, scheduled.body()));
    }

    /** A correction states acts and facts within itself, which are read only when another one follows. */
    private void requireParts(CorrectionEvent correction, UnknownNames names, String line) {
        switch (correction) {
            case ActCorrected corrected -> {
                require(corrected.instead(), line);
                require(corrected.outcomes(), names, line);
            }
            case ActStruck struck -> require(struck.outcomes(), names, line);
            case CorrectionProposed proposed -> require(proposed.instead(), line);
            case CorrectionDeclined _ -> {}
        }
    }

    private void require(@Nullable Asked instead, String line) {
        if (instead != null) {
            acts.require(instead, line);
        }
    }

    private void require(List<Outcome> outcomes, UnknownNames names, String line) {
        outcomes.stream()
                .flatMap(outcome -> outcome.facts().stream())
                .forEach(stated -> read(stated.kind(), stated.body(), names, line));
    }

    /** The state after the last of these facts, as the aggregate would have it. */
    private static SessionState after(List<Recorded> facts, SessionState before, String line) {
        Recorded last = facts.getLast();
        requireScheduledFirst(facts, line);
        try {
            return StandingRecord.changesWhatStands(last.event())
                    ? followed(SessionState.NEW, StandingRecord.of(facts))
                    : followed(before, List.of(last));
        } catch (RuntimeException cannotFollow) {
            // Folds are written for what was decided here, and fail in whatever way on what nobody here would decide.
            throw new NotTaken(
                    Reason.FACT_DOES_NOT_FOLLOW,
                    cannotFollow,
                    line,
                    last.stated().kind());
        }
    }

    private static SessionState followed(SessionState before, List<Recorded> facts) {
        SessionState state = before;
        for (Recorded fact : facts) {
            Unfounded.in(fact.event(), state).findFirst().ifPresent(missing -> {
                throw new NotInOrder("no fact before it brought " + missing);
            });
            state = state.evolve(fact.event(), fact.occurredAt());
        }
        return state;
    }

    private static void requireScheduledFirst(List<Recorded> facts, String line) {
        Recorded last = facts.getLast();
        if (last.event() instanceof SessionScheduled != (facts.size() == 1)) {
            throw new NotTaken(Reason.FACT_DOES_NOT_FOLLOW, line, last.stated().kind());
        }
    }
}
