package org.rapporteur.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.schema.ActSchemas;
import org.rapporteur.events.value.Language;
import tools.jackson.databind.JsonNode;

/**
 * Where acts of a kind have a value with a bound, as their schema states it.
 *
 * @param steps to it from the fields of the act
 */
record BoundedPlace(String kind, List<Step> steps) {
    static final String FIRST_DAY = Years.FIRST + "-01-01";
    static final String LAST_DAY = Years.LAST + "-12-31";

    private static final String HOME = "#/";
    private static final ActSchemas SCHEMAS = ActSchemas.referringTo(HOME);
    private static final String EACH = "*";

    /** Fields in which something on record is named by its number. */
    private static final Set<String> NUMBERED =
            Set.of("amendment", "amendments", "appeal", "motion", "ruling", "session");

    private static final List<String> LANGUAGES =
            Language.USUAL.stream().map(Language::tag).toList();

    /** What kind of value it is, which says in what it has a bound. */
    enum Sort {
        LIST,
        WORDS,
        TEXT,
        /** What something on record is called by, or will be. */
        NAME,
        NUMBER,
        TIME
    }

    /**
     * A step further in.
     *
     * @param name of a field, or {@code *} for the elements of a list
     * @param schema of what stands there, as it is said there
     */
    record Step(String name, JsonNode schema) {
        boolean isElement() {
            return name.equals(EACH);
        }

        JsonNode resolved() {
            return schema.has("$ref")
                    ? Objects.requireNonNull(
                            SCHEMAS.values().get(schema.get("$ref").asString().substring(HOME.length())))
                    : schema;
        }

        /** Of words in several languages, what each may be; otherwise what the whole may be. */
        JsonNode room() {
            if (!isWords(resolved())) {
                return resolved();
            }
            return schema.path("additionalProperties").isObject()
                    ? schema.get("additionalProperties")
                    : resolved().at("/properties/en");
        }
    }

    /** All there are in acts of a kind. */
    static List<BoundedPlace> of(String kind) {
        List<BoundedPlace> found = new ArrayList<>();
        find(kind, List.of(new Step("", Objects.requireNonNull(SCHEMAS.acts().get(kind)))), found);
        return found;
    }

    private static void find(String kind, List<Step> steps, List<BoundedPlace> found) {
        JsonNode schema = steps.getLast().resolved();
        if (sortOf(schema) != null) {
            found.add(new BoundedPlace(kind, steps.subList(1, steps.size())));
        }
        if (schema.has("items")) {
            find(kind, further(steps, EACH, schema.get("items")), found);
        } else if (!isWords(schema)) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> find(kind, further(steps, field.getKey(), field.getValue()), found));
        }
    }

    private static List<Step> further(List<Step> steps, String name, JsonNode schema) {
        return Stream.concat(steps.stream(), Stream.of(new Step(name, schema))).toList();
    }

    private static @Nullable Sort sortOf(JsonNode schema) {
        if (schema.has("maxItems")) {
            return Sort.LIST;
        }
        if (isWords(schema)) {
            return Sort.WORDS;
        }
        if (schema.has("maximum")) {
            return Sort.NUMBER;
        }
        if (schema.path("pattern").asString("").equals(Years.PATTERN)) {
            return Sort.TIME;
        }
        if (schema.has("maxLength")) {
            return schema.has("examples") ? Sort.NAME : Sort.TEXT;
        }
        return null;
    }

    private static boolean isWords(JsonNode schema) {
        return LANGUAGES.stream().allMatch(schema.path("properties")::has);
    }

    Sort sort() {
        return Objects.requireNonNull(sortOf(last().resolved()));
    }

    /** Whether what stands there is what something on record is called by, or its number. */
    boolean namesWhatIsOnRecord() {
        return sort() == Sort.NAME || steps.stream().map(Step::name).anyMatch(NUMBERED::contains);
    }

    Step last() {
        return steps.getLast();
    }

    /** How many there may be in it: characters, elements; or the greatest number. */
    int bound() {
        return switch (sort()) {
            case LIST -> last().room().get("maxItems").asInt();
            case NUMBER -> last().room().get("maximum").asInt();
            case WORDS, TEXT, NAME -> last().room().get("maxLength").asInt();
            case TIME -> Years.LAST;
        };
    }

    boolean mayHaveLines() {
        return !last().room().has("pattern");
    }

    /** The time at which a day begins, or the day itself, where it is days that stand here. */
    String timeOn(String day) {
        return last().resolved().path("format").asString().equals("date") ? day : day + "T00:00:00Z";
    }

    /** What the elements of a list have within them to be called by. */
    List<Step> namesOfElements() {
        JsonNode elements = new Step(EACH, last().resolved().get("items")).resolved();
        return elements.path("properties").properties().stream()
                .map(field -> new Step(field.getKey(), field.getValue()))
                .filter(field -> sortOf(field.resolved()) == Sort.NAME)
                .toList();
    }

    /** Whether an act has a value there that goes to the bound. */
    boolean isFullIn(JsonNode fields) {
        Stream<JsonNode> values = Stream.of(fields);
        for (Step step : steps) {
            values = values.flatMap(
                    value -> step.isElement() ? elements(value) : Stream.ofNullable(value.get(step.name())));
        }
        return values.anyMatch(this::isFull);
    }

    private boolean isFull(JsonNode value) {
        return switch (sort()) {
            case LIST -> value.size() == bound();
            case NUMBER -> value.asInt() == bound();
            case TEXT, NAME -> length(value) == bound();
            case WORDS -> elements(value).anyMatch(words -> length(words) == bound());
            case TIME ->
                value.asString().startsWith(FIRST_DAY) || value.asString().startsWith(LAST_DAY);
        };
    }

    private static Stream<JsonNode> elements(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false);
    }

    private static int length(JsonNode text) {
        return text.asString().codePointCount(0, text.asString().length());
    }

    @Override
    public String toString() {
        return kind + steps.stream().map(Step::name).collect(Collectors.joining("/", " /", ""));
    }
}
