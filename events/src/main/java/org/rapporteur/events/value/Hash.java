package org.rapporteur.events.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.events.bound.Shape;

/** A SHA-256 hash, as 64 small hexadecimal digits. */
@Shape(pattern = "[0-9a-f]{64}", longest = 64, example = "e3b0c44298fc1c14…")
public record Hash(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Hash {
        Malformed.unlessShaped(Hash.class, value);
    }

    /** The hash of a text, in UTF-8. */
    public static Hash of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** The hash of some bytes, one part after the other. */
    public static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return of32(digest.digest());
    }

    /** The hash that consists of these 32 bytes. */
    public static Hash of32(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    /** The hash as 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
