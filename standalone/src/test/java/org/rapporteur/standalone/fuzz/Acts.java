package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import tools.jackson.databind.JsonNode;

/** Acts for sessions under way: lawful ones, which lead on, and those with something wrong. */
final class Acts {
    private static final String ENDPOINT = "acts POST /sessions/{session}/acts/{act}";

    private static final int SOME = 12;

    private final Dice dice;
    private final Shapes shapes;

    /** How many of each kind were asked for that are allowed. */
    private final Map<String, Integer> asked = new HashMap<>();

    private int number;

    Acts(Dice dice) {
        this.dice = dice;
        this.shapes = new Shapes(dice);
    }

    /** An act as it was thought of, and what the rules say of it. */
    record Lawful(Asked asked, boolean allowed) {}

    Lawful lawful(Living living) {
        Instant at = living.nextMoment();
        String by = dice.oneOf("secretariat", "registry");
        String act = nextId(living);
        Command command = dice.once(2)
                ? living.proposal(dice)
                : leadingOn(living, proposal -> living.allows(proposal, at, by, act));
        String name = ActCatalog.NAMES.nameOf(command.getClass());
        JsonNode fields = Living.fields(command);
        boolean allowed = living.allows(command, at, by, act);
        if (allowed) {
            shapes.remember(name, fields);
            asked.merge(name, 1, Integer::sum);
        }
        return new Lawful(asked(living, name, JsonText.of(fields).getBytes(UTF_8), act, by, at.toString()), allowed);
    }

    /** Of some acts that are allowed one of the kind asked for least: what comes late in a session is reached, too. */
    private Command leadingOn(Living living, Predicate<Command> allowed) {
        return Stream.generate(() -> living.proposal(dice))
                .limit(SOME)
                .filter(allowed)
                .min(Comparator.comparingInt(
                        proposal -> asked.getOrDefault(ActCatalog.NAMES.nameOf(proposal.getClass()), 0)))
                .orElseGet(() -> living.proposal(dice));
    }

    /** An act that has the fields it should have, or nearly. */
    Asked nearly(Living living) {
        Command command = living.proposal(dice);
        String name = ActCatalog.NAMES.nameOf(command.getClass());
        Mutation mutation = new Mutation(dice, shapes.remembered());
        JsonNode fields;
        if (dice.once(3)) {
            name = dice.oneOf(shapes.acts());
            fields = shapes.fields(name);
        } else {
            fields = Living.fields(command);
            int changes = dice.below(3);
            for (int change = 0; change <= changes; change++) {
                fields = mutation.of(fields);
            }
        }
        String json = dice.once(15) ? JsonText.withTwice(fields, dice.below(6)) : JsonText.of(fields);
        Asked asked = asked(
                living,
                name,
                json.getBytes(UTF_8),
                nextId(living),
                "secretariat",
                living.nextMoment().toString());
        return withOtherCircumstances(asked, living).body(json.getBytes(UTF_8));
    }

    private Asked withOtherCircumstances(Asked asked, Living living) {
        return switch (dice.below(16)) {
            case 0 -> asked.with("Act-Id", line(dice.once(2) ? Nasty.text(dice) : "x".repeat(Nasty.length(dice))));
            case 1 -> asked.with("Acting-For", line(dice.once(2) ? Nasty.text(dice) : "x".repeat(Nasty.length(dice))));
            case 2 -> asked.with("Occurred-At", line(dice.once(4) ? Nasty.text(dice) : dice.oneOf(Nasty.TIMES)));
            case 3 -> living.acts().isEmpty() ? asked : asked.with("Act-Id", dice.oneOf(living.acts()));
            default -> asked;
        };
    }

    private static String line(String value) {
        return value.replaceAll("[\r\n]", " ");
    }

    /** An id that no act of a session has: one whose id was altered may have got it before its turn. */
    private String nextId(Living living) {
        String id;
        do {
            id = "act-" + number++;
        } while (living.mayHave(id));
        return id;
    }

    private Asked asked(Living living, String name, byte[] body, String act, String by, String at) {
        return Asked.json(
                !dice.once(8),
                ENDPOINT,
                "/sessions/%s/acts/%s".formatted(living.id(), name),
                body,
                new Header("Act-Id", act),
                new Header("Acting-For", by),
                new Header("Occurred-At", at),
                new Header("Accept-Language", dice.oneOf(List.of("en", "zh", "ar"))));
    }
}
