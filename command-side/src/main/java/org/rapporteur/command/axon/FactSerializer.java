package org.rapporteur.command.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Json;
import org.rapporteur.events.fact.Event;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts and their metadata as JSON text. The type kept beside a fact is its wire name, never the name of a class. */
final class FactSerializer implements Serializer {
    /** One for all: Axon hands out the stored text of a fact only to the serializer that wrote it. */
    static final FactSerializer FACTS = new FactSerializer();

    private static final String META_DATA = MetaData.class.getName();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json = Json.mapper();
    private final EventCodec codec = new EventCodec();
    private final Converter converter = new ChainingConverter();

    private FactSerializer() {}

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        Object stored = Objects.requireNonNull(object);
        String text = switch (stored) {
            case Event fact -> new String(codec.write(fact), UTF_8);
            case MetaData metaData -> CanonicalJson.of(metaData);
            default -> throw new IllegalArgumentException("only facts are stored, not " + stored);
        };
        return new SimpleSerializedObject<>(
                converter.convert(text, representation), representation, typeForClass(stored.getClass()));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        String text = converter.convert(serialized.getData(), String.class);
        String type = serialized.getType().getName();
        return type.equals(META_DATA)
                ? (T) MetaData.from(json.readValue(text, TEXTS))
                : (T) codec.read(type, text.getBytes(UTF_8));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(String.class, representation);
    }

    /**
     * Axon asks already when it finds a row. One of a kind that this release does not know is still some fact: whoever
     * wants to know which is told then, and nobody passes it over, as Axon would do with a class it calls unknown.
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(META_DATA)
                ? MetaData.class
                : EventCatalog.NAMES
                        .find(type.getName())
                        .<Class<?>>map(kind -> kind)
                        .orElse(Event.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return SerializedType.emptyType();
        }
        return new SimpleSerializedType(type == MetaData.class ? META_DATA : EventCatalog.NAMES.nameOf(type), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
