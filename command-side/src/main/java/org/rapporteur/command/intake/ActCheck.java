package org.rapporteur.command.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.bound.PlainText;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.SessionId;

/**
 * Whether acts could have led to just these facts. An act is answered from its receipt when it is sent again, so a
 * receipt of another session, or one that says other things than the facts do, would stand in for an act that never
 * was.
 */
final class ActCheck {
    private static final int LONGEST_NAME = 200;

    private final ActFields fields;

    ActCheck(ActFields fields) {
        this.fields = fields;
    }

    /**
     * The acts in the order in which they were entered.
     *
     * @throws NotTaken if one could not have been entered, or does not agree with the facts; names its line
     */
    List<ActLine> check(SessionId session, List<String> lines, List<Recorded> facts) {
        Map<String, List<Recorded>> led =
                facts.stream().collect(groupingBy(Recorded::actId, LinkedHashMap::new, toList()));
        Set<String> known = new HashSet<>();
        List<ActLine> acts = new ArrayList<>();
        long version = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = SessionRecord.ACTS + ", line " + (i + 1);
            ActLine act = read(lines.get(i), line);
            if (!act.session().equals(session.value())) {
                throw new NotTaken(Reason.ACT_OF_ANOTHER_SESSION, line, act.session());
            }
            if (!known.add(act.id())) {
                throw new NotTaken(Reason.ACT_TWICE, line, act.id());
            }
            fields.require(act.kind(), act.fields(), line);
            requireAgreement(act, led.getOrDefault(act.id(), List.of()), line);
            if (act.version() < version || act.version() > facts.size()) {
                throw new NotTaken(Reason.ACT_DISAGREES, line, act.id(), "version");
            }
            version = act.version();
            acts.add(act);
        }
        led.forEach((act, its) -> {
            if (!known.contains(act)) {
                throw new NotTaken(
                        Reason.ACT_MISSING,
                        SessionRecord.FACTS + ", line " + its.getFirst().version(),
                        act);
            }
        });
        return acts;
    }

    private static ActLine read(String act, String line) {
        try {
            return ActLine.read(act);
        } catch (IllegalArgumentException unreadable) {
            throw new NotTaken(Reason.ACT_UNREADABLE, unreadable, line);
        }
    }

    /** What the receipt says beside the act is what its facts say; if it led to none, it says nothing. */
    private static void requireAgreement(ActLine act, List<Recorded> facts, String line) {
        disagreement(act, facts).ifPresent(part -> {
            throw new NotTaken(Reason.ACT_DISAGREES, line, act.id(), part);
        });
    }

    private static Optional<String> disagreement(ActLine act, List<Recorded> facts) {
        if (act.ledToFacts() == facts.isEmpty()) {
            return Optional.of("led_to_facts");
        }
        if (!act.discrepancies().equals(DiscrepancyNoted.among(facts.stream().map(Recorded::event)))) {
            return Optional.of("discrepancies");
        }
        if (facts.isEmpty()) {
            return isName(act.id()) && isName(act.author().name())
                    ? Optional.empty()
                    : Optional.of("act_id, recorded_by");
        }
        Recorded first = facts.getFirst();
        Recorded last = facts.getLast();
        if (last.version() != act.version() || last.version() - first.version() + 1 != facts.size()) {
            return Optional.of("version");
        }
        return facts.stream().allMatch(fact -> isOf(act, fact))
                ? Optional.empty()
                : Optional.of("recorded_by, occurred_at, recorded_at");
    }

    private static boolean isOf(ActLine act, Recorded fact) {
        Instant occurred = fact.occurredAt();
        return fact.author().equals(act.author())
                && occurred.equals(act.occurredAt())
                && fact.recordedAt().equals(act.recordedAt());
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && PlainText.isPlain(name);
    }
}
