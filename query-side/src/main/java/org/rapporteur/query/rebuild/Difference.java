package org.rapporteur.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that is not the same in two views.
 *
 * @param row the row it is in, by its key
 * @param field its path, such as {@code progress/dates/from}
 * @param live as JSON; null if it is not there
 * @param rebuilt as JSON; null if it is not there
 */
public record Difference(
        String view,
        String row,
        String field,
        @Nullable String live,
        @Nullable String rebuilt) {

    @Override
    public String toString() {
        return "%s %s, %s: %s, rebuilt %s"
                .formatted(
                        view,
                        row,
                        field,
                        Objects.requireNonNullElse(live, "not there"),
                        Objects.requireNonNullElse(rebuilt, "not there"));
    }

    /** All fields that are not the same in two JSON values. */
    static List<Difference> between(String view, String row, JsonNode live, JsonNode rebuilt) {
        TreeMap<String, String> here = new TreeMap<>();
        TreeMap<String, String> there = new TreeMap<>();
        flatten("", live, here);
        flatten("", rebuilt, there);
        TreeMap<String, String> all = new TreeMap<>(here);
        all.putAll(there);
        List<Difference> differences = new ArrayList<>();
        for (String field : all.keySet()) {
            if (!Objects.equals(here.get(field), there.get(field))) {
                differences.add(new Difference(view, row, field, here.get(field), there.get(field)));
            }
        }
        return differences;
    }

    private static void flatten(String path, JsonNode node, TreeMap<String, String> fields) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(field -> flatten(below(path, field.getKey()), field.getValue(), fields));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(below(path, Integer.toString(i)), node.get(i), fields);
            }
        } else if (!node.isMissingNode()) {
            fields.put(path, node.toString());
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
