package org.rapporteur.events.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;
import org.rapporteur.events.value.Hash;

/** The hash of a file of lines that is never in memory as a whole. */
public final class HashOfLines {
    private final MessageDigest digest;

    public HashOfLines() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static Hash of(Stream<String> lines) {
        HashOfLines hash = new HashOfLines();
        lines.forEachOrdered(hash::add);
        return hash.hash();
    }

    /** Adds a line, without its end. */
    public void add(String line) {
        digest.update(line.getBytes(UTF_8));
        digest.update((byte) '\n');
    }

    /** The hash of the lines so far; to be asked for once. */
    public Hash hash() {
        return Hash.of32(digest.digest());
    }
}
