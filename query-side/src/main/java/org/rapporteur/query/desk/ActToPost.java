package org.rapporteur.query.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An act as the desk would post it: its name, and its fields as they stand in JSON. */
record ActToPost(String name, Map<String, Object> fields) {
    static ActToPost of(String name) {
        return new ActToPost(name, Map.of());
    }

    /** The same with one more field; no field for nothing: an empty list, false. */
    ActToPost with(String field, Object value) {
        if (value.equals(false) || value.equals(List.of())) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new ActToPost(name, more);
    }
}
