package org.rapporteur.events.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.rapporteur.events.value.Hash;

/**
 * A public Ed25519 key by which signed notes are checked, written as <a href="https://c2sp.org/signed-note">C2SP
 * signed-note</a> does: {@code name+id+key}.
 *
 * @param key the 32 bytes of the key, in base64
 */
public record VerifierKey(String name, String key) {
    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    /** What comes before the bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifierKey {
        if (name.isBlank() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a key's name has no blanks and no '+', unlike '%s'".formatted(name));
        }
        if (Base64.getDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
    }

    static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(
                name,
                Base64.getEncoder()
                        .encodeToString(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length)));
    }

    /**
     * Reads a key as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if it is none, or its id is not that of the key
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("'%s' is no Ed25519 key of the form name+id+key".formatted(text));
        }
        VerifierKey key = new VerifierKey(
                parts[0], Base64.getEncoder().encodeToString(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!key.toString().equals(text)) {
            throw new IllegalArgumentException("the id in '%s' is not that of the key".formatted(text));
        }
        return key;
    }

    /** The first four bytes of a hash over name and key, by which a signature says whose it is. */
    byte[] id() {
        return Arrays.copyOf(Hash.of((name + "\n").getBytes(UTF_8), typed()).bytes(), 4);
    }

    boolean signed(String text, byte[] signature) {
        try {
            byte[] raw = Base64.getDecoder().decode(key);
            byte[] encoded = Arrays.copyOf(X509, X509.length + raw.length);
            System.arraycopy(raw, 0, encoded, X509.length, raw.length);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text.getBytes(UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id()),
                        Base64.getEncoder().encodeToString(typed()));
    }

    private byte[] typed() {
        byte[] raw = Base64.getDecoder().decode(key);
        byte[] typed = new byte[raw.length + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }
}
