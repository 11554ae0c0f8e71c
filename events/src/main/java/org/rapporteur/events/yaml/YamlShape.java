package org.rapporteur.events.yaml;

import static java.util.Comparator.comparing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.bound.PlainText;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.schema.Shapes;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds files against a schema and says in plain words where and how they do not fit. */
public final class YamlShape {
    private static final int LONGEST_QUOTED = 100;

    private final ObjectNode document;
    private final Schema schema;
    private final int depth;
    private final BiFunction<Error, String, String> words;

    /**
     * @param document the schema, with what it refers to under {@code $defs}
     * @param depth of the entries that stand for themselves: what is wrong in the first of them is told first
     * @param words what is said of an error, from what is said of such errors anywhere
     */
    public YamlShape(ObjectNode document, int depth, BiFunction<Error, String, String> words) {
        this.document = document;
        this.schema = Shapes.registry().getSchema(document);
        this.depth = depth;
        this.words = words;
    }

    /**
     * Checks the shape of a whole file.
     *
     * @throws YamlMistake at the first line that does not fit
     */
    public void check(MarkedYaml yaml) throws YamlMistake {
        Optional<Error> first = schema.validate(yaml.root()).stream()
                .filter(error -> !isOneOfSeveralChoices(error))
                .min(comparing(YamlShape::isMissingAbove)
                        .thenComparingInt(error -> yaml.lineOf(entryOf(placeOf(error))))
                        .thenComparing(error -> !isUnknownKey(error))
                        .thenComparingInt(error -> yaml.lineOf(placeOf(error))));
        if (first.isPresent()) {
            throw yaml.mistakeAt(placeOf(first.get()), words.apply(first.get(), usual(first.get())));
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

    /** Whether a field of the whole is missing: perhaps because it stands there misspelt. */
    private static boolean isMissingAbove(Error error) {
        return error.getKeyword().equals("required")
                && error.getInstanceLocation().getNameCount() == 0;
    }

    /** The entry in which this is. */
    private JsonPointer entryOf(JsonPointer place) {
        JsonPointer entry = place;
        while (entry.toString().chars().filter(c -> c == '/').count() > depth) {
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

    private String usual(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> "unknown key '%s'".formatted(error.getProperty());
            case "required" -> "the field '%s' is missing".formatted(error.getProperty());
            case "enum" -> "%s is not one of %s".formatted(quoted(error.getInstanceNode()), error.getSchemaNode());
            case "pattern" -> pattern(error);
            default -> error.getMessage();
        };
    }

    private static String quoted(JsonNode value) {
        return PlainText.beginning(value.toString(), LONGEST_QUOTED);
    }

    private String pattern(Error error) {
        String given = PlainText.beginning(error.getInstanceNode().stringValue(), LONGEST_QUOTED);
        String pattern = error.getSchemaNode().stringValue();
        if (pattern.equals(PlainText.ONE_LINE)) {
            return "'%s' is to be one line".formatted(LineEnds.asOne(given).replace("\n", "\\n"));
        }
        if (pattern.equals(Years.PATTERN)) {
            return "%s is not in the years %d to %d".formatted(given, Years.FIRST, Years.LAST);
        }
        NodePath place = error.getSchemaLocation().getFragment();
        JsonNode example = document.at("/$defs/" + place.getName(1) + "/examples/0");
        return example.isMissingNode()
                ? "'%s' does not fit %s".formatted(given, pattern)
                : "%s cannot be '%s'; it looks like '%s'".formatted(place.getName(1), given, example.stringValue());
    }
}
