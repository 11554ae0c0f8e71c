package org.rapporteur.command.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.events.EventCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of all acts or of all facts, compiled once, and what they find wrong. */
public final class Shapes {
    private static final String HOME = "#/$defs/";

    private final Map<String, Schema> schemas;

    private Shapes(Map<String, ObjectNode> kinds, Map<String, ObjectNode> values) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        values.forEach(definitions::set);
        schemas = kinds.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        kind -> registry.getSchema(kind.getValue().deepCopy().set("$defs", definitions))));
    }

    /** Of the fields of acts. */
    public static Shapes ofActs() {
        ActSchemas acts = ActSchemas.referringTo(HOME);
        return new Shapes(acts.acts(), acts.values());
    }

    /** Of what facts say. */
    public static Shapes ofFacts() {
        RecordSchemas records = new RecordSchemas(HOME);
        Map<String, ObjectNode> facts = new TreeMap<>();
        EventCatalog.NAMES.all().forEach((name, fact) -> facts.put(name, records.fieldsOf(fact)));
        return new Shapes(facts, records.values());
    }

    /**
     * Something that is not as the schema says.
     *
     * @param place a JSON pointer, such as {@code #/dates/from}
     */
    public record Mismatch(String place, String detail) {
        @Override
        public String toString() {
            return place + ": " + detail;
        }
    }

    /** What is wrong with the JSON of an act or a fact of this kind, in the words of the validator. */
    public List<Mismatch> mismatches(String kind, JsonNode json, Locale locale) {
        return Objects.requireNonNull(schemas.get(kind))
                .validate(
                        json,
                        context -> context.executionConfig(
                                settings -> settings.locale(spoken(locale)).formatAssertionsEnabled(true)))
                .stream()
                .map(error -> new Mismatch(place(error), error.getMessage()))
                .toList();
    }

    /** A missing or unknown field is named itself, not the object that lacks or has it. */
    private static String place(Error error) {
        String object = "#" + error.getInstanceLocation();
        return error.getProperty() == null ? object : object + "/" + error.getProperty();
    }

    /** The validator has its Chinese words under the country. */
    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : locale;
    }
}
