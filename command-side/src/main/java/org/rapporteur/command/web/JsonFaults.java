package org.rapporteur.command.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.events.Json;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.value.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with JSON that cannot be read, and where. */
record JsonFaults(RequestWords words) {
    private static final int LONGEST_NUMBER = 100;

    /** Reads what comes from elsewhere: no deeper than ours is, nothing twice, nothing after it. */
    static final JsonMapper READER = Json.configured(JsonMapper.builder(bounded()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static JsonFactory bounded() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Bounds.DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    Fault of(JacksonException wrong, Locale locale) {
        return switch (wrong) {
            case StreamReadException noJson ->
                new Fault(
                        "#",
                        words.say(
                                "no-json",
                                locale,
                                Map.of(
                                        "line", noJson.getLocation().getLineNr(),
                                        "column", noJson.getLocation().getColumnNr(),
                                        "why", String.valueOf(noJson.getOriginalMessage()))));
            case StreamConstraintsException boundless ->
                new Fault("#", words.say("boundless", locale, Map.of("most", Bounds.DEEPEST)));
            case DatabindException value -> new Fault(pointer(value), reason(value, locale));
            default -> new Fault("#", words.say("wrong-value", locale));
        };
    }

    private String reason(DatabindException wrong, Locale locale) {
        Optional<Malformed> malformed = malformed(wrong);
        if (malformed.isPresent()) {
            return words.of(malformed.get(), locale);
        }
        return words.say(wrong.getPath().isEmpty() ? "not-one-value" : "wrong-value", locale);
    }

    private static Optional<Malformed> malformed(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return Optional.of(malformed);
            }
        }
        return Optional.empty();
    }

    /** Where it stands; what has no place within is the whole. */
    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? Integer.toString(part.getIndex()) : part.getPropertyName())
                .map("/"::concat)
                .collect(Collectors.joining("", "#", ""));
    }
}
