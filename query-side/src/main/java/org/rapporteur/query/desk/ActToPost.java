package org.rapporteur.query.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import tools.jackson.core.type.TypeReference;

/** An act as the browser posts it: its name, and those of its fields that say something. */
record ActToPost(String name, Map<String, Object> fields) {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    static ActToPost of(Command act) {
        Map<String, Object> fields = Json.mapper().convertValue(act, FIELDS);
        fields.values().removeIf(Boolean.FALSE::equals);
        return new ActToPost(ActCatalog.NAMES.nameOf(act.getClass()), fields);
    }

    /** As it stands in a page, for a button that posts it. */
    static String json(Command act) {
        return Json.mapper().writeValueAsString(of(act));
    }
}
