package org.rapporteur.standalone.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Does something to JSON, at any depth. */
final class Mutation {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Dice dice;

    /** What fits in this place elsewhere. */
    private final List<JsonNode> seen;

    Mutation(Dice dice, List<JsonNode> seen) {
        this.dice = dice;
        this.seen = seen;
    }

    /** The same with one thing changed. */
    JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && !dice.once(8)) {
            return within(object.deepCopy());
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && !dice.once(4)) {
            return within(array.deepCopy());
        }
        return instead(node);
    }

    private JsonNode within(ObjectNode object) {
        String name = dice.oneOf(new ArrayList<>(object.propertyNames()));
        switch (dice.below(12)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(Nasty.text(dice), value());
            case 2 -> {
                JsonNode value = object.get(name);
                object.remove(name);
                object.set(Nasty.altered(name, dice), value);
            }
            default -> object.set(name, of(object.get(name)));
        }
        return object;
    }

    private JsonNode within(ArrayNode array) {
        int at = dice.below(array.size());
        switch (dice.below(8)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, array.get(at));
            case 2 -> array.insert(at, value());
            case 3 -> {
                JsonNode repeated = array.get(at);
                int more = dice.oneOf(10, 99, 100, 101, 250, 1000);
                for (int i = 0; i < more; i++) {
                    array.add(repeated);
                }
            }
            default -> array.set(at, of(array.get(at)));
        }
        return array;
    }

    private JsonNode instead(JsonNode node) {
        if (node.isString() && dice.inHundred(60)) {
            return JSON.stringNode(Nasty.altered(node.asString(), dice));
        }
        if (node.isIntegralNumber() && dice.inHundred(60)) {
            return JSON.numberNode(node.bigIntegerValue().add(BigInteger.valueOf(dice.oneOf(-2, -1, 1, 2, 1000))));
        }
        return !seen.isEmpty() && dice.once(3) ? dice.oneOf(seen) : value();
    }

    /** Any value at all. */
    JsonNode value() {
        return switch (dice.below(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(dice.once(2));
            case 2, 3 -> number();
            case 4 -> nested(dice.oneOf(2, 10, 33, 100, 400, 600));
            case 5 -> JSON.objectNode();
            case 6 -> JSON.arrayNode();
            default -> JSON.stringNode(Nasty.text(dice));
        };
    }

    private JsonNode number() {
        String number = dice.oneOf(Nasty.NUMBERS);
        try {
            return JSON.numberNode(new BigInteger(number));
        } catch (NumberFormatException noWholeNumber) {
            BigDecimal decimal = new BigDecimal(number);
            // Written out in full it would be as long as its exponent says.
            return decimal.scale() < -1000 ? JSON.numberNode(Double.MAX_VALUE) : JSON.numberNode(decimal);
        }
    }

    private JsonNode nested(int deep) {
        JsonNode node = JSON.stringNode("deep");
        boolean arrays = dice.once(2);
        for (int depth = 0; depth < deep; depth++) {
            node = arrays ? JSON.arrayNode().add(node) : JSON.objectNode().set("a", node);
        }
        return node;
    }
}
