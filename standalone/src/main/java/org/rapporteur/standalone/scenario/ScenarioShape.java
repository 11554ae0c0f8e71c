package org.rapporteur.standalone.scenario;

import static java.util.Comparator.comparingInt;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.bound.PlainText;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.schema.Shapes;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds a file against {@link ScenarioSchema} and says in plain words where and how it does not fit. */
final class ScenarioShape {
    private static final ObjectNode DOCUMENT = ScenarioSchema.document();
    private static final Schema SCHEMA = Shapes.registry().getSchema(DOCUMENT);
    private static final int LONGEST_QUOTED = 100;

    private ScenarioShape() {}

    /** The names of the acts in an entry; a well-formed entry has one. */
    static List<String> actsIn(JsonNode entry) {
        return entry.propertyNames().stream()
                .filter(key -> ActCatalog.NAMES.find(key).isPresent())
                .toList();
    }

    /**
     * Checks the shape of the whole file.
     *
     * @throws ScenarioMistake at the first line that does not fit
     */
    static void check(MarkedYaml yaml) throws ScenarioMistake {
        Optional<Error> first = SCHEMA.validate(yaml.root()).stream()
                .filter(error -> !isOneOfSeveralChoices(error))
                .min(comparingInt((Error error) -> yaml.lineOf(entryOf(placeOf(error))))
                        .thenComparing(error -> !isUnknownKey(error))
                        .thenComparingInt(error -> yaml.lineOf(placeOf(error))));
        if (first.isPresent()) {
            throw yaml.mistakeAt(placeOf(first.get()), words(first.get()));
        }
    }

    /** Why one of several allowed forms does not fit says nothing while another might. */
    private static boolean isOneOfSeveralChoices(Error error) {
        String path = error.getEvaluationPath().toString();
        return path.contains("/oneOf/") || path.contains("/anyOf/");
    }

    /** Often a field is missing because it was misspelt: then the misspelling is the mistake. */
    private static boolean isUnknownKey(Error error) {
        return error.getKeyword().equals("additionalProperties");
    }

    /** The entry of the list of acts in which this is; {@code /acts/7} for anything below. */
    private static JsonPointer entryOf(JsonPointer place) {
        JsonPointer entry = place;
        while (entry.toString().chars().filter(c -> c == '/').count() > 2) {
            entry = entry.head();
        }
        return entry;
    }

    private static JsonPointer placeOf(Error error) {
        NodePath path = error.getInstanceLocation();
        JsonPointer place = JsonPointer.empty();
        for (int step = 0; step < path.getNameCount(); step++) {
            place = path.getElement(step) instanceof Integer index
                    ? place.appendIndex(index)
                    : place.appendProperty(path.getName(step));
        }
        return isUnknownKey(error) ? place.appendProperty(error.getProperty()) : place;
    }

    private static String pattern(Error error) {
        String given = PlainText.beginning(error.getInstanceNode().stringValue(), LONGEST_QUOTED);
        String pattern = error.getSchemaNode().stringValue();
        if (pattern.equals(PlainText.ONE_LINE)) {
            return "'%s' is to be one line".formatted(LineEnds.asOne(given).replace("\n", "\\n"));
        }
        if (pattern.equals(Years.PATTERN)) {
            return "%s is not in the years %d to %d".formatted(given, Years.FIRST, Years.LAST);
        }
        NodePath place = error.getSchemaLocation().getFragment();
        JsonNode examples = DOCUMENT.at("/$defs/" + place.getName(1) + "/examples/0");
        return examples.isMissingNode()
                ? "'%s' does not fit %s".formatted(given, pattern)
                : "%s cannot be '%s'; it looks like '%s'".formatted(place.getName(1), given, examples.stringValue());
    }

    private static String words(Error error) {
        NodePath path = error.getInstanceLocation();
        String act = path.getNameCount() > 2 ? path.getName(2) + ": " : "";
        return act
                + switch (error.getKeyword()) {
                    case "additionalProperties" ->
                        (path.getNameCount() == 2 ? "no act is called '%s'" : "unknown key '%s'")
                                .formatted(error.getProperty());
                    case "required" -> "the field '%s' is missing".formatted(error.getProperty());
                    case "enum" ->
                        "%s is not one of %s"
                                .formatted(
                                        PlainText.beginning(
                                                error.getInstanceNode().toString(), LONGEST_QUOTED),
                                        error.getSchemaNode());
                    case "pattern" -> pattern(error);
                    case "oneOf" ->
                        "an entry holds one act, not "
                                + actsIn(error.getInstanceNode()).size();
                    default -> error.getMessage();
                };
    }
}
