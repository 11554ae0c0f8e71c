package org.rapporteur.command.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.command.schema.ActSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of all acts, compiled once, and what they find wrong. */
final class FieldSchemas {
    private final Map<String, Schema> schemas;

    FieldSchemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        ActSchemas acts = ActSchemas.referringTo("#/$defs/");
        ObjectNode values = acts.definitions();
        schemas = acts.acts().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        act -> registry.getSchema(act.getValue().deepCopy().set("$defs", values))));
    }

    List<Fault> faults(String act, JsonNode fields, Locale locale) {
        return Objects.requireNonNull(schemas.get(act))
                .validate(
                        fields,
                        context -> context.executionConfig(
                                settings -> settings.locale(spoken(locale)).formatAssertionsEnabled(true)))
                .stream()
                .map(error -> new Fault(place(error), error.getMessage()))
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
