package org.rapporteur.command.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.command.act.ActCatalog;
import org.rapporteur.command.act.Command;
import org.rapporteur.command.act.CorrectionCommand.CorrectAct;
import org.rapporteur.command.schema.First;
import org.rapporteur.events.Json;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Malformed;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the fields of an act: first against its schema, which finds all that is wrong at once, then value by value. */
final class FieldReader {
    private static final JsonMapper JSON = Json.configured(JsonMapper.builder(bounded()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int LONGEST_NUMBER = 100;

    private final FieldSchemas schemas;
    private final RequestWords words;

    private static JsonFactory bounded() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Bounds.DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    FieldReader(FieldSchemas schemas, RequestWords words) {
        this.schemas = schemas;
        this.words = words;
    }

    /** An act without fields may come without a body. */
    <T extends Command> T read(String act, Class<T> kind, byte[] body, Locale locale) {
        if (body.length > Bounds.LONGEST_ACT) {
            throw new UnreadableAct(new Fault("#", words.say("too-long", locale, Bounds.LONGEST_ACT)));
        }
        JsonNode fields = body.length == 0 ? JSON.createObjectNode() : LineEnds.asOne(parse(body, locale));
        T read = read(act, kind, fields, locale);
        if (read instanceof CorrectAct correction && correction.instead() != null) {
            readInstead(correction.instead(), locale);
        }
        return read;
    }

    /** A correction says what an act ought to have said, which is read as that act would be. */
    private void readInstead(Asked instead, Locale locale) {
        Class<? extends Command> kind = ActCatalog.NAMES
                .find(instead.kind())
                .orElseThrow(() -> new UnreadableAct(new Fault(
                        "#/instead/kind",
                        words.say(
                                "unknown-act",
                                locale,
                                instead.kind(),
                                String.join(", ", NearNames.to(instead.kind()))))));
        try {
            read(instead.kind(), kind, instead.fields(), locale);
        } catch (UnreadableAct wrong) {
            throw new UnreadableAct(wrong.faults().each(fault -> fault.within("#/instead/fields")));
        }
    }

    private <T extends Command> T read(String act, Class<T> kind, JsonNode fields, Locale locale) {
        First<String> notPlain = new First<>();
        TextPlaces.notPlainIn(fields).forEach(notPlain::add);
        none(notPlain.each(place -> new Fault(place, words.say("NO_TEXT", locale))));
        none(schemas.faults(act, fields, locale));
        try {
            return JSON.treeToValue(fields, kind);
        } catch (DatabindException wrong) {
            throw new UnreadableAct(new Fault(pointer(wrong), reason(wrong, locale)));
        }
    }

    private static void none(First<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new UnreadableAct(faults);
        }
    }

    private JsonNode parse(byte[] body, Locale locale) {
        try {
            return JSON.readTree(body);
        } catch (StreamReadException noJson) {
            throw new UnreadableAct(new Fault(
                    "#",
                    words.say(
                            "no-json",
                            locale,
                            noJson.getLocation().getLineNr(),
                            noJson.getLocation().getColumnNr(),
                            noJson.getOriginalMessage())));
        } catch (StreamConstraintsException boundless) {
            throw new UnreadableAct(new Fault("#", words.say("boundless", locale, Bounds.DEEPEST)));
        }
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
