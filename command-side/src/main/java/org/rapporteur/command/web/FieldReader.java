package org.rapporteur.command.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.schema.First;
import org.rapporteur.events.value.Asked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

/** Reads the fields of an act: first against its schema, which finds all that is wrong at once, then value by value. */
final class FieldReader {
    private final FieldSchemas schemas;
    private final RequestWords words;
    private final JsonFaults faults;

    FieldReader(FieldSchemas schemas, RequestWords words) {
        this.schemas = schemas;
        this.words = words;
        this.faults = new JsonFaults(words);
    }

    /** An act without fields may come without a body. */
    <T extends Command> T read(String act, Class<T> kind, byte[] body, Locale locale) {
        requireRoom(body.length, locale);
        JsonNode fields = body.length == 0 ? JsonFaults.READER.createObjectNode() : LineEnds.asOne(parse(body, locale));
        // What comes in UTF-16 may be shorter than what is kept and published of it, which is UTF-8.
        requireRoom(fields.toString().getBytes(UTF_8).length, locale);
        T read = read(act, kind, fields, locale);
        if (read instanceof CorrectAct correction && correction.instead() != null) {
            readInstead(correction.instead(), locale);
        }
        return read;
    }

    private void requireRoom(int bytes, Locale locale) {
        if (bytes > Bounds.LONGEST_ACT) {
            throw new UnreadableAct(new Fault("#", words.say("too-long", locale, Map.of("most", Bounds.LONGEST_ACT))));
        }
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
                                Map.of(
                                        "act",
                                        instead.kind(),
                                        "near",
                                        String.join(", ", NearNames.to(instead.kind())))))));
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
            return JsonFaults.READER.treeToValue(fields, kind);
        } catch (DatabindException wrong) {
            throw new UnreadableAct(faults.of(wrong, locale));
        }
    }

    private static void none(First<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new UnreadableAct(faults);
        }
    }

    private JsonNode parse(byte[] body, Locale locale) {
        try {
            return JsonFaults.READER.readTree(body);
        } catch (JacksonException wrong) {
            throw new UnreadableAct(faults.of(wrong, locale));
        }
    }
}
