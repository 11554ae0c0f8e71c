package org.rapporteur.events.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.bound.PlainText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file as JSON that remembers the line of everything in it. Jackson's own reader does not: it knows lines only
 * while it reads, and leaves aliases to the data binding.
 */
public final class MarkedYaml {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A value can stand in many places by one mark; written out, that may be more than there is room for. */
    private static final int MOST_VALUES = 1_000_000;

    private static final int LONGEST_QUOTED = 40;

    private final Path file;
    private final Map<JsonPointer, Integer> lines = new HashMap<>();
    private final JsonNode root;
    private int values;

    private MarkedYaml(Path file, Node root) throws YamlMistake {
        this.file = file;
        this.root = json(root, JsonPointer.empty());
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws YamlMistake if it is no YAML, or holds what is no JSON
     */
    public static MarkedYaml read(Path file) throws IOException, YamlMistake {
        try {
            return of(Files.readString(file), file);
        } catch (CharacterCodingException notUtf8) {
            throw new YamlMistake(file, 1, "the file is not in UTF-8");
        }
    }

    /**
     * Reads what stands in a file.
     *
     * @throws YamlMistake if it is no YAML, or holds what is no JSON
     */
    public static MarkedYaml of(String text, Path file) throws YamlMistake {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.toString())
                    // Where its buffer ends within a character of two halves, the library has no room for the second.
                    .setBufferSize(text.length() + 2)
                    .build();
            requireShallow(file, new Parse(settings).parseString(text));
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new YamlMistake(file, 1, "the file is empty"));
            return new MarkedYaml(file, root);
        } catch (MarkedYamlEngineException notYaml) {
            throw new YamlMistake(
                    file,
                    notYaml.getProblemMark().map(MarkedYaml::line).orElse(1),
                    "not YAML: " + notYaml.getProblem());
        } catch (YamlEngineException notYaml) {
            throw new YamlMistake(file, 1, "not YAML: " + notYaml.getMessage());
        }
    }

    /** Events come one by one, however deep they lie; whoever builds a tree of them goes as deep as they do. */
    private static void requireShallow(Path file, Iterable<Event> events) throws YamlMistake {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > Bounds.DEEPEST) {
                int line = event.getStartMark().map(MarkedYaml::line).orElse(1);
                throw new YamlMistake(
                        file, line, "more than %d values lie within one another".formatted(Bounds.DEEPEST));
            }
        }
    }

    public Path file() {
        return file;
    }

    public JsonNode root() {
        return root;
    }

    /** The line, from 1, on which this begins; where there is no such thing, what would hold it. */
    public int lineOf(JsonPointer place) {
        JsonPointer known = place;
        while (!lines.containsKey(known)) {
            known = known.head();
        }
        return lines.get(known);
    }

    /** What is wrong there, to be thrown. */
    public YamlMistake mistakeAt(JsonPointer place, String why) {
        return new YamlMistake(file, lineOf(place), why);
    }

    /** The place of what could not be read, where a value stands of which it is a part, or the whole. */
    public static JsonPointer within(JsonPointer value, JacksonException unfit) {
        JsonPointer place = value;
        for (Reference step : unfit.getPath()) {
            place = step.getPropertyName() == null
                    ? place.appendIndex(step.getIndex())
                    : place.appendProperty(step.getPropertyName());
        }
        return place;
    }

    private JsonNode json(Node node, JsonPointer place) throws YamlMistake {
        if (node.isRecursive()) {
            throw new YamlMistake(file, lineOf(node), "this holds itself");
        }
        if (++values > MOST_VALUES) {
            throw new YamlMistake(file, lineOf(node), "there are more than %d values".formatted(MOST_VALUES));
        }
        lines.putIfAbsent(place, lineOf(node));
        return switch (node) {
            case MappingNode mapping -> object(mapping, place);
            case SequenceNode sequence -> array(sequence, place);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("an alias left unresolved in " + file);
        };
    }

    private ObjectNode object(MappingNode mapping, JsonPointer place) throws YamlMistake {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new YamlMistake(file, lineOf(entry.getKeyNode()), "a key is a word");
            }
            JsonPointer child = place.appendProperty(key.getValue());
            lines.put(child, lineOf(key));
            if (object.has(key.getValue())) {
                throw new YamlMistake(file, lineOf(key), "'%s' stands here twice".formatted(key.getValue()));
            }
            object.set(key.getValue(), json(entry.getValueNode(), child));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, JsonPointer place) throws YamlMistake {
        ArrayNode array = JSON.arrayNode();
        for (Node element : sequence.getValue()) {
            array.add(json(element, place.appendIndex(array.size())));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) throws YamlMistake {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT)) {
            return number(scalar);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(LineEnds.asOne(scalar.getValue()));
    }

    private JsonNode number(ScalarNode scalar) throws YamlMistake {
        try {
            return JSON.numberNode(Integer.parseInt(scalar.getValue()));
        } catch (NumberFormatException beyond) {
            String given = PlainText.beginning(scalar.getValue(), LONGEST_QUOTED);
            throw new YamlMistake(file, lineOf(scalar), given + " is no number of anything here");
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(MarkedYaml::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
