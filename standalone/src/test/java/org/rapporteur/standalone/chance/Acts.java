package org.rapporteur.standalone.chance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;

/**
 * The event store and those who add to it. Places in the global order are given out when a fact is written, and seen
 * when its transaction commits: much later at times, or never.
 */
final class Acts implements FactStore {
    /** So long Axon's engine waits for the transactions behind a gap; a minute in earnest. */
    private static final Duration GAP_TIMEOUT = Duration.ofSeconds(20);

    private static final int LONGEST_COMMIT_SECONDS = 50;

    private static final int MOST_GAPS = 10_000;

    private final Schedule schedule;
    private final Dice dice;
    private final Poison poison;
    private final Poison illegible;
    private final List<SessionId> sessions;
    private final NavigableMap<Long, Recorded> committed = new TreeMap<>();
    private final Map<SessionId, List<Recorded>> bySession = new TreeMap<>();
    private final Set<SessionId> underWay = new HashSet<>();
    private long given;

    Acts(Schedule schedule, Dice dice, Poison poison, Poison illegible, List<SessionId> sessions) {
        this.schedule = schedule;
        this.dice = dice;
        this.poison = poison;
        this.illegible = illegible;
        this.sessions = sessions;
    }

    /** What one node does: some acts, one after the other. */
    void enter(int acts) {
        for (int act = 0; act < acts; act++) {
            SessionId session = dice.oneOf(sessions);
            schedule.await(
                    "waits for its session", () -> !underWay.contains(session), Long.MAX_VALUE - schedule.nanos());
            enter(session);
            schedule.sleep(Duration.ofMillis(dice.between(0, 8_000)));
        }
    }

    /** One more act in each session, so that none ends with a fact that came to light too late. */
    void conclude() {
        sessions.forEach(this::enter);
    }

    private void enter(SessionId session) {
        underWay.add(session);
        NavigableMap<Long, Recorded> written = new TreeMap<>();
        for (long facts = dice.between(1, 3); facts > 0; facts--) {
            Recorded fact = next(session, List.copyOf(written.values()));
            written.put(++given, fact);
            poison.addTo(fact);
            illegible.addTo(fact);
            Schedule.step("writes a fact of " + session);
        }
        if (dice.mishap(4)) {
            schedule.sleep(Duration.ofSeconds(dice.between(1, LONGEST_COMMIT_SECONDS)));
        }
        if (!dice.mishap(8)) {
            committed.putAll(written);
            bySession.computeIfAbsent(session, _ -> new ArrayList<>()).addAll(written.values());
        }
        underWay.remove(session);
    }

    private Recorded next(SessionId session, List<Recorded> written) {
        List<Recorded> before = written.isEmpty() ? of(session, 1) : written;
        return Recorded.after(
                before.isEmpty()
                        ? StatedFact.beginning(session)
                        : before.getLast().hash(),
                session,
                before.isEmpty() ? 1 : before.getLast().version() + 1,
                new SessionOpened(MeetingNumber.of("plenary-1")),
                new Occasion(Schedule.time(), Schedule.time(), "secretary", "act-" + (given + 1)));
    }

    @Override
    public List<Recorded> of(SessionId session, long fromVersion) {
        List<Recorded> facts = bySession.getOrDefault(session, List.of());
        return List.copyOf(facts.subList((int) Math.min(fromVersion - 1, facts.size()), facts.size()));
    }

    List<SessionId> sessions() {
        return sessions;
    }

    long recorded(SessionId session) {
        return bySession.getOrDefault(session, List.of()).size();
    }

    boolean isAnythingAfter(GapAwareTrackingToken token) {
        return committed.lastEntry() != null && committed.keySet().stream().anyMatch(place -> isAfter(place, token));
    }

    /** Facts of the tail, and the token behind them. */
    record Batch(List<Recorded> facts, GapAwareTrackingToken token) {}

    /** The next facts after a token, with the gaps noted and given up as Axon's engine does. */
    Batch after(GapAwareTrackingToken token, int atMost) {
        List<Recorded> facts = new ArrayList<>();
        GapAwareTrackingToken next = dice.mishap(3) ? withoutOldGaps(token) : token;
        for (Map.Entry<Long, Recorded> entry : committed.entrySet()) {
            if (facts.size() < atMost && isAfter(entry.getKey(), next)) {
                facts.add(entry.getValue());
                next = next.advanceTo(entry.getKey(), MOST_GAPS);
                if (entry.getValue().recordedAt().isBefore(Schedule.time().minus(GAP_TIMEOUT))) {
                    next = next.withGapsTruncatedAt(entry.getKey());
                }
            }
        }
        return new Batch(facts, next);
    }

    /** Axon's engine gives up old gaps at once when there are many; here at any time. */
    private GapAwareTrackingToken withoutOldGaps(GapAwareTrackingToken token) {
        Instant old = Schedule.time().minus(GAP_TIMEOUT);
        return committed.headMap(token.getIndex(), true).entrySet().stream()
                .filter(entry -> entry.getValue().recordedAt().isBefore(old))
                .reduce(token, (given, entry) -> given.withGapsTruncatedAt(entry.getKey()), (_, last) -> last);
    }

    private static boolean isAfter(long place, GapAwareTrackingToken token) {
        return place > token.getIndex() || token.getGaps().contains(place);
    }
}
