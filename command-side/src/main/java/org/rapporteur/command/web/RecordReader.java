package org.rapporteur.command.web;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.Malformed;
import org.rapporteur.events.value.SessionId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Reads what is asked of the record, and says of what is wrong where it stands. */
final class RecordReader {
    /** The record of a session of several ten thousand acts. */
    static final long LONGEST_RECORD = 64L << 20;

    /** The hashes of several thousand files. */
    private static final long LONGEST_SEAL = 1L << 20;

    private static final TypeReference<TreeMap<String, Hash>> HASHES = new TypeReference<>() {};

    private final RequestWords words;
    private final JsonFaults faults;

    RecordReader(RequestWords words) {
        this.words = words;
        this.faults = new JsonFaults(words);
    }

    SessionId session(String name, Locale locale) {
        try {
            return new SessionId(name);
        } catch (Malformed malformed) {
            throw new UnreadableRequest(new Fault("session", words.of(malformed, locale)));
        }
    }

    /** A whole number within these limits. */
    long number(String name, String given, long least, long most, Locale locale) {
        if (given.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(given);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new UnreadableRequest(new Fault(
                name,
                words.say(
                        "no-number",
                        locale,
                        Map.of("given", given, "least", Long.toString(least), "most", Long.toString(most)))));
    }

    SealedRecord record(InputStream body, Locale locale) {
        return read(body, LONGEST_RECORD, json -> JsonFaults.READER.readValue(json, SealedRecord.class), locale);
    }

    SortedMap<String, Hash> hashes(InputStream body, Locale locale) {
        SortedMap<String, Hash> hashes =
                read(body, LONGEST_SEAL, json -> JsonFaults.READER.readValue(json, HASHES), locale);
        if (hashes.containsValue(null) || !hashes.keySet().stream().allMatch(Seal::isFileName)) {
            throw wrong(locale);
        }
        return hashes;
    }

    private <T> T read(InputStream body, long longest, Function<InputStream, T> reader, Locale locale) {
        BoundedStream bounded = new BoundedStream(body, longest);
        try {
            T read = reader.apply(bounded);
            if (read == null) {
                throw wrong(locale);
            }
            return read;
        } catch (JacksonException unreadable) {
            throw new UnreadableRequest(
                    bounded.isTooLong()
                            ? new Fault("#", words.say("record-too-long", locale, Map.of("most", longest)))
                            : faults.of(unreadable, locale));
        }
    }

    private UnreadableRequest wrong(Locale locale) {
        return new UnreadableRequest(new Fault("#", words.say("wrong-value", locale)));
    }
}
