package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.standalone.fuzz.BoundedPlace.Sort;
import org.rapporteur.standalone.fuzz.BoundedPlace.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts into one place of an act as much as there is room for, or more than that. */
final class Filling {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Dice dice;
    private final Shapes shapes;
    private final FullTexts texts = new FullTexts();

    Filling(Dice dice, Shapes shapes) {
        this.dice = dice;
        this.shapes = shapes;
    }

    /**
     * An act with one value changed.
     *
     * @param pointer to the value
     */
    record Changed(ObjectNode fields, String pointer) {}

    /** The fields with that place full, in the ways there are of doing so; none if there is no room in the act. */
    List<ObjectNode> full(BoundedPlace place, ObjectNode fields) {
        return Stream.concat(ways(place), likeTheAct(place, fields))
                .map(way -> toTheLastByte(with(fields, place, way), place))
                .filter(filled -> bytes(filled).length <= Bounds.LONGEST_ACT)
                .toList();
    }

    /** The fields with something in that place. */
    ObjectNode made(BoundedPlace place, ObjectNode fields) {
        return with(fields, place, value -> value).fields();
    }

    /** The fields with one more in that place than there is room for. */
    Changed beyond(BoundedPlace place, ObjectNode fields) {
        int more = place.bound() + 1;
        return with(fields, place, value -> switch (place.sort()) {
            case LIST -> copies(value, more);
            case NUMBER -> JSON.numberNode(more);
            case WORDS -> JSON.objectNode().put("en", "w".repeat(more));
            case TEXT, NAME -> JSON.stringNode("w".repeat(more));
            case TIME -> JSON.stringNode(place.timeOn(more + "-01-01"));
        });
    }

    /** As it is sent, and as it is measured. */
    static byte[] bytes(JsonNode fields) {
        return Json.mapper().writeValueAsString(fields).getBytes(UTF_8);
    }

    private Stream<UnaryOperator<JsonNode>> ways(BoundedPlace place) {
        int bound = place.bound();
        return switch (place.sort()) {
            case LIST ->
                Stream.of(
                        list -> distinct(list, list.get(0), place),
                        list -> distinct(list, list.get(list.size() / 2), place),
                        list -> copies(list, bound));
            case NUMBER -> Stream.of(_ -> JSON.numberNode(bound));
            case WORDS -> Stream.of(_ -> texts.words(bound, place.mayHaveLines()));
            case TEXT ->
                Stream.of(_ -> JSON.stringNode(texts.unique(bound)), _ -> JSON.stringNode(FullTexts.of("😀", bound)));
            case NAME ->
                Stream.of(0, 1).map(way -> now -> JSON.stringNode(texts.name(way, place.last(), now.asString(""))));
            case TIME ->
                Stream.of(BoundedPlace.LAST_DAY, BoundedPlace.FIRST_DAY)
                        .map(day -> _ -> JSON.stringNode(place.timeOn(day)));
        };
    }

    /** Of lists of names: many times one that the act names already. */
    private static Stream<UnaryOperator<JsonNode>> likeTheAct(BoundedPlace place, ObjectNode fields) {
        return place.sort() == Sort.LIST && place.namesOfElements().isEmpty()
                ? fields.properties().stream()
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isString)
                        .map(name -> _ -> copies(JSON.arrayNode().add(name), place.bound()))
                : Stream.empty();
    }

    /** The text of a draft has more room than the act around it: with it the act is as long as an act may be. */
    private static ObjectNode toTheLastByte(Changed filled, BoundedPlace place) {
        if (place.sort() == Sort.WORDS && place.bound() > FullTexts.LONGEST_IN_EVERY_LANGUAGE) {
            ObjectNode text = (ObjectNode) filled.fields().at(filled.pointer());
            text.put("zh", "");
            text.put("zh", FullTexts.ofBytes(Bounds.LONGEST_ACT - bytes(filled.fields()).length));
        }
        return filled.fields();
    }

    private static JsonNode copies(JsonNode list, int bound) {
        ArrayNode all = (ArrayNode) list;
        while (all.size() < bound) {
            all.add(all.get(0));
        }
        return all;
    }

    /** More elements like one of them; what they are called by, no two have in common. */
    private static JsonNode distinct(JsonNode list, JsonNode model, BoundedPlace place) {
        ArrayNode all = (ArrayNode) list;
        List<Step> names = place.namesOfElements().stream()
                .filter(name -> model.has(name.name()))
                .filter(name -> FullTexts.inSeries(name.resolved(), 1).isPresent())
                .toList();
        if (names.isEmpty()) {
            return copies(list, place.bound());
        }
        Set<String> taken = new HashSet<>();
        all.forEach(element -> taken.add(element.path(names.getFirst().name()).asString("")));
        for (int next = 1; all.size() < place.bound(); next++) {
            ObjectNode another = (ObjectNode) model.deepCopy();
            for (Step name : names) {
                another.put(
                        name.name(), FullTexts.inSeries(name.resolved(), next).orElseThrow());
            }
            if (taken.add(another.get(names.getFirst().name()).asString())) {
                all.add(another);
            }
        }
        return all;
    }

    private Changed with(ObjectNode fields, BoundedPlace place, UnaryOperator<JsonNode> change) {
        ObjectNode copy = fields.deepCopy();
        JsonNode here = copy;
        StringBuilder pointer = new StringBuilder();
        for (Step step : place.steps().subList(0, place.steps().size() - 1)) {
            here = further(here, step, pointer);
        }
        JsonNode value = change.apply(further(here, place.last(), pointer));
        String name = pointer.substring(pointer.lastIndexOf("/") + 1);
        if (here instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) here).set(name, value);
        }
        return new Changed(copy, pointer.toString());
    }

    /** What stands there; what does not, is made, of lists one element: only the first faults of an act are named. */
    private JsonNode further(JsonNode here, Step step, StringBuilder pointer) {
        if (here instanceof ArrayNode list) {
            int index = dice.below(list.size());
            pointer.append('/').append(index);
            return list.get(index);
        }
        pointer.append('/').append(step.name());
        @Nullable JsonNode value = here.get(step.name());
        if (value == null) {
            value = shapes.value(step.schema()).deepCopy();
            if (value instanceof ArrayNode made) {
                made.removeAll();
            }
            ((ObjectNode) here).set(step.name(), value);
        }
        if (value instanceof ArrayNode list && list.isEmpty()) {
            list.add(shapes.value(step.resolved().get("items")).deepCopy());
        }
        return value;
    }
}
