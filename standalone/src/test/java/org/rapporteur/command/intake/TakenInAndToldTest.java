package org.rapporteur.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.report.Report;
import org.rapporteur.standalone.improvised.Improviser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is taken in from elsewhere can be folded by the views and told by the report, though nobody here would have
 * decided so. {@code -Dtaken.sessions=N} for more.
 */
class TakenInAndToldTest {
    private static final int CHANGES_OF_EACH = 20;

    private final FactCheck check = new FactCheck(new ActFields(), Clock.systemUTC());
    private final Map<String, String> untold = new TreeMap<>();
    private int taken;
    private int refused;

    @Test
    void a_session_with_facts_left_out_doubled_moved_or_about_something_else_is_refused_or_can_be_told() {
        int sessions = Integer.getInteger("taken.sessions", 3);

        for (long seed = 0; seed < sessions; seed++) {
            List<StatedFact> facts = Improviser.improvise(seed).log().stream()
                    .map(Recorded::stated)
                    .toList();
            assertThat(check.check(chained(facts))).as("as it was").hasSameSizeAs(facts);
            Random chance = new Random(seed);
            for (int change = 0; change < CHANGES_OF_EACH; change++) {
                List<StatedFact> changed = changed(facts, chance);
                if (eachActAtOnce(changed)) {
                    take(chained(changed), "seed %d, change %d".formatted(seed, change));
                }
            }
        }

        System.out.printf("%d taken in and told, %d refused%n", taken, refused);
        assertThat(untold).isEmpty();
        assertThat(taken).isPositive();
        assertThat(refused).isPositive();
    }

    private void take(List<String> lines, String which) {
        List<Recorded> facts;
        try {
            facts = check.check(lines);
        } catch (NotTaken wrong) {
            refused++;
            return;
        }
        taken++;
        try {
            SessionView.of(facts);
            for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
                Report.of(facts, language);
                Report.remarksOnTexts(facts, language);
            }
        } catch (RuntimeException cannotBeTold) {
            StackTraceElement where = cannotBeTold.getStackTrace()[0];
            untold.putIfAbsent(cannotBeTold + " at " + where, which);
        }
    }

    private static List<StatedFact> changed(List<StatedFact> facts, Random chance) {
        List<StatedFact> changed = new ArrayList<>(facts);
        int at = chance.nextInt(facts.size());
        switch (chance.nextInt(5)) {
            case 0 -> changed.remove(at);
            case 1 -> changed.add(at, ofAnotherAct(facts.get(chance.nextInt(facts.size()))));
            case 2 -> changed.add(chance.nextInt(facts.size()), ofAnotherAct(changed.remove(at)));
            case 3 -> changed.set(at, about(facts.get(at), facts.get(chance.nextInt(facts.size())), chance));
            default ->
                changed.subList(at, Math.min(facts.size(), at + 1 + chance.nextInt(8)))
                        .clear();
        }
        return changed;
    }

    /** The fact with something of the other in it, in the same place or in another one that holds a text. */
    private static StatedFact about(StatedFact fact, StatedFact other, Random chance) {
        JsonNode body = Json.mapper().readTree(fact.body()).deepCopy();
        JsonNode source = Json.mapper().readTree(other.body());
        List<ObjectNode> places = objects(body, new ArrayList<>());
        ObjectNode place = places.get(chance.nextInt(places.size()));
        List<String> names = new ArrayList<>(place.propertyNames());
        if (names.isEmpty()) {
            return fact;
        }
        String name = names.get(chance.nextInt(names.size()));
        if (chance.nextInt(3) == 0) {
            place.remove(name);
        } else if (source.has(name)) {
            place.set(name, source.get(name));
        } else if (place.get(name).isNumber()) {
            place.put(name, chance.nextInt(200));
        } else if (place.get(name).isString()) {
            place.put(name, place.get(name).asString().replaceAll("[0-9]+", Integer.toString(1 + chance.nextInt(200))));
        }
        return with(fact, body.toString(), fact.actId());
    }

    private static List<ObjectNode> objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> objects(child, found));
        }
        return found;
    }

    /** Where the facts of an act do not come one after the other, it is refused for that. */
    private static boolean eachActAtOnce(List<StatedFact> facts) {
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            String act = facts.get(i).actId();
            if ((i == 0 || !facts.get(i - 1).actId().equals(act)) && !earlier.add(act)) {
                return false;
            }
        }
        return true;
    }

    private static StatedFact ofAnotherAct(StatedFact fact) {
        return with(fact, fact.body(), fact.actId() + "-elsewhere");
    }

    private static StatedFact with(StatedFact fact, String body, String actId) {
        Occasion occasion = new Occasion(fact.occurredAt(), fact.recordedAt(), fact.by(), actId);
        return new StatedFact(
                new FactHeader(fact.session(), fact.version(), fact.kind(), occasion, fact.previous()),
                body,
                fact.hash());
    }

    /** Numbered and sealed anew, as one would who wants it to be believed. */
    private static List<String> chained(List<StatedFact> facts) {
        List<String> lines = new ArrayList<>();
        Hash previous = StatedFact.beginning(facts.getFirst().session());
        for (StatedFact fact : facts) {
            Occasion occasion = new Occasion(
                    fact.occurredAt().truncatedTo(ChronoUnit.MICROS),
                    fact.recordedAt().truncatedTo(ChronoUnit.MICROS),
                    fact.by(),
                    fact.actId());
            StatedFact sealed = StatedFact.sealed(
                    new FactHeader(fact.session(), lines.size() + 1L, fact.kind(), occasion, previous), fact.body());
            lines.add(FactLine.write(sealed));
            previous = sealed.hash();
        }
        return lines;
    }
}
