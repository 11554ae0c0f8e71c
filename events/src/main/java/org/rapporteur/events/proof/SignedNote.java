package org.rapporteur.events.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and a signature, in the form <a href="https://c2sp.org/signed-note">C2SP signed-note</a>: the text, an empty
 * line, and a line {@code — name base64}.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, String name, String signature) {
    private static final Pattern SHAPE = Pattern.compile("(.*\n)\n\u2014 (\\S+) ([A-Za-z0-9+/]+=*)\n", Pattern.DOTALL);
    private static final int ID_BYTES = 4;

    /** Signs a text. */
    public static SignedNote sign(String text, SigningKey key) {
        byte[] id = key.verifier().id();
        byte[] bytes = key.sign(text);
        byte[] both = Arrays.copyOf(id, id.length + bytes.length);
        System.arraycopy(bytes, 0, both, id.length, bytes.length);
        return new SignedNote(text, key.verifier().name(), Base64.getEncoder().encodeToString(both));
    }

    /**
     * Reads what {@link #toString()} has written.
     *
     * @throws IllegalArgumentException if it is no note with one signature
     */
    public static SignedNote parse(String note) {
        Matcher parts = SHAPE.matcher(note);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no text with a signature under it");
        }
        return new SignedNote(parts.group(1), parts.group(2), parts.group(3));
    }

    /** The one of these keys that signed the note, if one did. */
    public Optional<VerifierKey> signer(Collection<VerifierKey> keys) {
        byte[] both = Base64.getDecoder().decode(signature);
        if (both.length <= ID_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(both, ID_BYTES);
        byte[] bytes = Arrays.copyOfRange(both, ID_BYTES, both.length);
        return keys.stream()
                .filter(key -> key.name().equals(name) && Arrays.equals(key.id(), id))
                .filter(key -> key.signed(text, bytes))
                .findFirst();
    }

    @Override
    public String toString() {
        return text + "\n\u2014 " + name + " " + signature + "\n";
    }
}
