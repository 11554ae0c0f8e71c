package org.rapporteur.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which the vocabulary is written: enums in kebab-case, what is absent left out, unknown keys refused. */
public final class Json {
    private static final JsonMapper MAPPER = configured(JsonMapper.builder()).build();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The same rules for another format, YAML for instance. */
    public static <B extends MapperBuilder<?, B>> B configured(B builder) {
        return builder.enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                // The maps of the JDK forget their order with every start; the same fact is to be the same text always.
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY));
    }
}
