package org.rapporteur.events.schema;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of files that hold one record, as JSON Schema 2020-12. */
public final class DocumentSchema {
    private DocumentSchema() {}

    /** The schema of a file, with what it refers to under {@code $defs}. */
    public static ObjectNode of(Class<? extends Record> content, String title) {
        RecordSchemas records = new RecordSchemas("#/$defs/");
        ObjectNode fields = records.fieldsOf(content);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        schema.setAll(fields);
        ObjectNode definitions = schema.putObject("$defs");
        records.values().forEach(definitions::set);
        return schema;
    }
}
