package org.rapporteur.events.schema;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.events.act.ActCatalog;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of every act as JSON Schema 2020-12, made from the records themselves, so that a document of them is never
 * behind. Schemas say which fields there are, which must be there, of what type, in what shape, and how much there is
 * room for.
 *
 * @param acts the schema of each act's fields by the wire name of the act, in alphabetical order
 * @param values the schemas of the values they refer to, by simple name, in alphabetical order
 */
public record ActSchemas(Map<String, ObjectNode> acts, Map<String, ObjectNode> values) {
    /**
     * All acts.
     *
     * @param home where the document keeps the values' schemas, such as {@code #/$defs/} or
     *     {@code #/components/schemas/}
     */
    public static ActSchemas referringTo(String home) {
        RecordSchemas schemas = new RecordSchemas(home);
        Map<String, ObjectNode> acts = new TreeMap<>();
        ActCatalog.NAMES.all().forEach((name, act) -> acts.put(name, schemas.fieldsOf(act)));
        return new ActSchemas(acts, schemas.values());
    }

    /** The schema of one part of a record, which refers to nothing: what a header of HTTP may hold. */
    public static ObjectNode part(Class<? extends Record> whole, String name) {
        return new RecordSchemas("").part(whole, name);
    }

    /** The schemas of the values as one object, for the place that {@code home} names. */
    public ObjectNode definitions() {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        values.forEach(definitions::set);
        return definitions;
    }
}
