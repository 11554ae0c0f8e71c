package org.rapporteur.command.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.events.value.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** What is wrong with JSON that cannot be read, and where. */
record JsonFaults(RequestWords words) {
    Fault of(JacksonException wrong, Locale locale) {
        return switch (wrong) {
            case StreamReadException noJson ->
                new Fault(
                        "#",
                        words.say(
                                "no-json",
                                locale,
                                noJson.getLocation().getLineNr(),
                                noJson.getLocation().getColumnNr(),
                                noJson.getOriginalMessage()));
            case DatabindException value -> new Fault(pointer(value), reason(value, locale));
            default -> new Fault("#", words.say("wrong-value", locale));
        };
    }

    private String reason(Throwable wrong, Locale locale) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return words.of(malformed, locale);
            }
        }
        return words.say("wrong-value", locale);
    }

    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? Integer.toString(part.getIndex()) : part.getPropertyName())
                .collect(Collectors.joining("/", "#/", ""));
    }
}
