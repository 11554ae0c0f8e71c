package org.rapporteur.events.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers with an exponent that no {@code long} holds, such as {@code 1.8E308}: the validator reads each number as a
 * {@code long} unless it is written in full, and fails on them instead of finding them too large.
 */
final class LargeNumbers {
    private static final double BEYOND_LONG = 0x1p63;

    /** In place of what is so large that a floating-point number is infinite. */
    private static final BigInteger ENDLESS = BigInteger.TEN.pow(400);

    private LargeNumbers() {}

    /** The same with such numbers written in full. */
    static JsonNode inFull(JsonNode json) {
        return isIn(json) ? written(json.deepCopy()) : json;
    }

    private static boolean isIn(JsonNode node) {
        return isLarge(node) || node.valueStream().anyMatch(LargeNumbers::isIn);
    }

    private static boolean isLarge(JsonNode node) {
        return node.isFloatingPointNumber() && !(Math.abs(node.doubleValue()) < BEYOND_LONG);
    }

    private static JsonNode written(JsonNode node) {
        if (isLarge(node)) {
            return JsonNodeFactory.instance.numberNode(whole(node.doubleValue()));
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> object.set(name, written(object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, written(array.get(i)));
            }
        }
        return node;
    }

    private static BigInteger whole(double number) {
        if (Double.isFinite(number)) {
            return new BigDecimal(number).toBigInteger();
        }
        return number < 0 ? ENDLESS.negate() : ENDLESS;
    }
}
