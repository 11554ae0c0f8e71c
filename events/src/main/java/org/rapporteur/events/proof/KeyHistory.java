package org.rapporteur.events.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Absent;

/**
 * The keys that have signed a record, the first one first. Each later one was introduced in a note signed by the one
 * before it, so that whoever trusts the first can trust them all.
 *
 * @param first as {@link VerifierKey#toString()} writes it
 * @param introductions signed notes, each with the next key as its text
 */
public record KeyHistory(String first, List<String> introductions) {
    public KeyHistory {
        if (first == null) {
            throw new IllegalArgumentException("the first key is missing");
        }
        introductions = Absent.asEmpty(introductions);
    }

    /**
     * The keys as JSON.
     *
     * @throws IllegalArgumentException if it says nothing
     * @throws tools.jackson.core.JacksonException if it is no JSON of keys
     */
    public static KeyHistory parse(String json) {
        KeyHistory keys = Json.mapper().readValue(json, KeyHistory.class);
        if (keys == null) {
            throw new IllegalArgumentException("there are no keys in it");
        }
        return keys;
    }

    /** A key's introduction by the one before it. */
    public static String introduce(VerifierKey next, SigningKey by) {
        return SignedNote.sign(next + "\n", by).toString();
    }

    /**
     * All keys, the newest last.
     *
     * @throws IllegalArgumentException if one was not introduced by the one before it
     */
    public List<VerifierKey> keys() {
        List<VerifierKey> keys = new ArrayList<>(List.of(VerifierKey.parse(first)));
        for (String introduction : introductions) {
            SignedNote note = SignedNote.parse(introduction);
            if (note.signer(List.of(keys.getLast())).isEmpty()) {
                throw new IllegalArgumentException("the key '%s' was not introduced by the one before it"
                        .formatted(note.text().strip()));
            }
            keys.add(VerifierKey.parse(note.text().strip()));
        }
        return keys;
    }

    /**
     * What is left of them for somebody who trusts this key: itself, and the keys introduced after it; nothing if it is
     * not among them. Those before it do not count: anybody can write an introduction of a key that others trust.
     *
     * @throws IllegalArgumentException if a key was not introduced by the one before it
     */
    public Optional<KeyHistory> from(VerifierKey trusted) {
        int at = keys().indexOf(trusted);
        return at < 0
                ? Optional.empty()
                : Optional.of(new KeyHistory(trusted.toString(), introductions.subList(at, introductions.size())));
    }

    /** The same, where a key is trusted for another reason; where none is, the keys stand for themselves. */
    public Optional<KeyHistory> from(Optional<VerifierKey> trusted) {
        return from(trusted.orElse(keys().getFirst()));
    }

    /** The checkpoint in a note, if one of these keys signed it. */
    public Optional<Checkpoint> checkpoint(String note) {
        return signedText(note).map(Checkpoint::parse);
    }

    /** The seal of an archive in a note, if one of these keys signed it. */
    public Optional<Seal> seal(String note) {
        return signedText(note).map(Seal::parse);
    }

    /** The one of these keys that signed a note, if one did. */
    public Optional<VerifierKey> signer(String note) {
        return SignedNote.parse(note).signer(keys());
    }

    private Optional<String> signedText(String note) {
        SignedNote signed = SignedNote.parse(note);
        return signed.signer(keys()).map(_ -> signed.text());
    }
}
