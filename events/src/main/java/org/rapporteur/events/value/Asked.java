package org.rapporteur.events.value;

import org.rapporteur.events.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as it was asked for: the name it has in HTTP and scenario files, and its fields.
 *
 * @param fields as the schema of the act has them
 */
public record Asked(String kind, ObjectNode fields) {
    public Asked {
        fields = Absent.asEmpty(fields);
    }

    public static Asked of(String kind, Record act) {
        return new Asked(kind, Json.mapper().valueToTree(act));
    }

    /**
     * The act as a record.
     *
     * @throws tools.jackson.core.JacksonException if the fields are not those of the record
     */
    public <T> T as(Class<T> type) {
        return Json.mapper().treeToValue(fields, type);
    }
}
