package org.rapporteur.standalone.scenario;

import java.util.Map;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Author;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.schema.ActSchemas;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shape of scenario files as JSON Schema 2020-12; published as {@code docs/scenario.schema.json}. */
final class ScenarioSchema {
    private static final String DEFINITIONS = "#/$defs/";
    private static final String LOCAL_TIME =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?([+-][0-9]{2}:[0-9]{2}|Z)?$";

    private ScenarioSchema() {}

    static ObjectNode document() {
        ActSchemas acts = ActSchemas.referringTo(DEFINITIONS);
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "A scenario: a session written down act by act")
                .put("type", "object");
        ObjectNode headings = schema.putObject("properties");
        headings.putObject("scenario").put("type", "string").put("description", "its title");
        headings.set("session", ActSchemas.part(Act.class, "session").put("description", "the id of the session"));
        headings.set("by", actor("who acts, unless an act says otherwise"));
        headings.putObject("acts").put("type", "array").putObject("items").put("$ref", DEFINITIONS + "entry");
        headings.propertyNames().forEach(schema.putArray("required")::add);
        schema.put("additionalProperties", false);
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("entry", entry(acts.acts()));
        definitions.setAll(acts.definitions());
        return schema;
    }

    private static ObjectNode entry(Map<String, ObjectNode> acts) {
        ObjectNode entry = object().put("type", "object");
        ObjectNode keys = entry.putObject("properties");
        keys.putObject("at")
                .put("type", "string")
                .put("pattern", LOCAL_TIME)
                .put(
                        "description",
                        "local time at the venue, with its offset where the clock shows it twice; a minute after the act before it if"
                                + " absent");
        keys.set("by", actor("who acts"));
        acts.forEach((name, fields) -> keys.set(name, withNamedText(name, fields)));
        ArrayNode choices = entry.put("additionalProperties", false).putArray("oneOf");
        acts.keySet().forEach(name -> choices.addObject().putArray("required").add(name));
        return entry;
    }

    private static ObjectNode withNamedText(String name, ObjectNode fields) {
        if (DraftTexts.belongIn(ActCatalog.NAMES.find(name).orElseThrow())) {
            ObjectNode properties = (ObjectNode) fields.get("properties");
            ObjectNode words = (ObjectNode) properties.get(DraftTexts.FIELD);
            ObjectNode either = object().put("description", "the words, or the name of the files that hold them");
            either.putArray("anyOf").add(words).addObject().put("type", "string");
            properties.set(DraftTexts.FIELD, either);
        }
        return fields;
    }

    /** Who acts travels in a header of HTTP, where there is room for printable ASCII only. */
    private static ObjectNode actor(String description) {
        return ActSchemas.part(Author.class, "name")
                .put("pattern", "^[!-~]([ -~]*[!-~])?$")
                .put("description", description);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
