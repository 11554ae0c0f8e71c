package org.rapporteur.standalone.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.yaml.MarkedYaml;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.events.yaml.YamlShape;
import tools.jackson.databind.JsonNode;

/** Holds a file against {@link ScenarioSchema} and says in plain words where and how it does not fit. */
final class ScenarioShape {
    /** As in {@code /acts/7}. */
    private static final int DEPTH_OF_ENTRIES = 2;

    private static final YamlShape SHAPE =
            new YamlShape(ScenarioSchema.document(), DEPTH_OF_ENTRIES, ScenarioShape::words);

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
     * @throws YamlMistake at the first line that does not fit
     */
    static void check(MarkedYaml yaml) throws YamlMistake {
        SHAPE.check(yaml);
    }

    private static String words(Error error, String usual) {
        NodePath path = error.getInstanceLocation();
        String act = path.getNameCount() > DEPTH_OF_ENTRIES ? path.getName(DEPTH_OF_ENTRIES) + ": " : "";
        return act
                + switch (error.getKeyword()) {
                    case "additionalProperties" ->
                        path.getNameCount() == DEPTH_OF_ENTRIES
                                ? "no act is called '%s'".formatted(error.getProperty())
                                : usual;
                    case "oneOf" ->
                        "an entry holds one act, not "
                                + actsIn(error.getInstanceNode()).size();
                    default -> usual;
                };
    }
}
