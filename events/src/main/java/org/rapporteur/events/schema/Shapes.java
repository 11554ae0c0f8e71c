package org.rapporteur.events.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.bound.PlainText;
import org.rapporteur.events.bound.Years;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of all acts or of all facts, compiled once, and what they find wrong. */
public final class Shapes {
    private static final String DEFINITIONS = "$defs";
    private static final String HOME = "#/$defs/";

    /** Longer than anything that has a shape. What is longer is said to be too long, and not matched as well. */
    private static final int LONGEST_SHAPED = 1_000;

    private static final int MOST_QUOTED = 100;

    private final Map<String, Schema> schemas;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private Shapes(Map<String, ObjectNode> kinds, Map<String, ObjectNode> values) {
        SchemaRegistry registry = registry();
        values.forEach(definitions::set);
        schemas = kinds.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        kind -> registry.getSchema(kind.getValue().deepCopy().set(DEFINITIONS, definitions))));
    }

    /** Compiles schemas whose patterns are of whole texts, and which are not tried on texts without end. */
    public static SchemaRegistry registry() {
        SchemaRegistryConfig settings = SchemaRegistryConfig.builder()
                .regularExpressionFactory(Shapes::matching)
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(settings));
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
     * @param key where the validator only knows of a pattern, what is wrong in words of ours; otherwise empty
     * @param slots of those words
     * @param detail in the words of the validator
     */
    public record Mismatch(String place, String key, Map<String, Object> slots, String detail) {
        @Override
        public String toString() {
            return place + ": " + detail;
        }
    }

    /** What is wrong with the JSON of an act or a fact of this kind. */
    public First<Mismatch> mismatches(String kind, JsonNode json, Locale locale) {
        First<Error> errors = new First<>();
        Objects.requireNonNull(schemas.get(kind)).validate(LargeNumbers.inFull(json), context -> {
            context.setErrors(errors);
            context.executionConfig(settings -> settings.locale(spoken(locale)).formatAssertionsEnabled(true));
        });
        return errors.each(this::mismatch);
    }

    private Mismatch mismatch(Error error) {
        String place = place(error);
        String detail = error.getMessage();
        if (!error.getKeyword().equals("pattern")) {
            return new Mismatch(place, "", Map.of(), detail);
        }
        return switch (error.getSchemaNode().stringValue()) {
            case PlainText.ONE_LINE -> new Mismatch(place, "NOT_ONE_LINE", Map.of(), detail);
            case Years.PATTERN ->
                new Mismatch(place, "years", Map.of("first", Years.FIRST, "last", Years.LAST), detail);
            default -> new Mismatch(place, "malformed", shape(error), detail);
        };
    }

    /** What a value is called, what was given, and what it looks like. */
    private Map<String, Object> shape(Error error) {
        String name = error.getSchemaLocation().getFragment().getName(1);
        return Map.of(
                "kind", name,
                "value", PlainText.beginning(error.getInstanceNode().stringValue(), MOST_QUOTED),
                "example", definitions.at("/" + name + "/examples/0").stringValue());
    }

    private static RegularExpression matching(String regularExpression) {
        Pattern pattern = Pattern.compile(regularExpression);
        return text -> text.length() > LONGEST_SHAPED || pattern.matcher(text).matches();
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
