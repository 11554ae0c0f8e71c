package org.rapporteur.events.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A private Ed25519 key and the key by which its signatures are checked. */
public final class SigningKey {
    private final VerifierKey verifier;
    private final PrivateKey key;

    private SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** A new key. */
    public static SigningKey create(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Reads a key as {@link #secret()} writes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SigningKey parse(String secret) {
        try {
            String[] lines = secret.strip().split("\n", 2);
            byte[] encoded = Base64.getDecoder().decode(lines[lines.length - 1].strip());
            return new SigningKey(
                    VerifierKey.parse(lines[0].strip()),
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("the file holds no Ed25519 key", malformed);
        }
    }

    /** Two lines: the public key, and the private one in PKCS #8 and base64. */
    public String secret() {
        return verifier + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
    }

    public VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
