package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Hash;

class SignedNoteTest {
    /** From the specification, c2sp.org/signed-note. */
    private static final String KEY_OF_THE_SPECIFICATION =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NOTE_OF_THE_SPECIFICATION = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
        """;

    private final SigningKey key = SigningKey.create("rapporteur");

    @Test
    void the_note_and_key_of_the_specification_hold() {
        VerifierKey neumann = VerifierKey.parse(KEY_OF_THE_SPECIFICATION);
        SignedNote note = SignedNote.parse(NOTE_OF_THE_SPECIFICATION);

        assertThat(note.signer(List.of(neumann))).contains(neumann);
        assertThat(note).hasToString(NOTE_OF_THE_SPECIFICATION);
    }

    @Test
    void a_checkpoint_survives_signing_and_reading() {
        Checkpoint checkpoint = new Checkpoint("example.org/record", 7, Hash.of("root"));

        SignedNote note =
                SignedNote.parse(SignedNote.sign(checkpoint.text(), key).toString());

        assertThat(note.signer(List.of(SigningKey.create("rapporteur").verifier(), key.verifier())))
                .contains(key.verifier());
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
    }

    @Test
    void what_was_changed_after_signing_bears_no_signature() {
        SignedNote note = SignedNote.sign("text\n", key);

        assertThat(new SignedNote("Text\n", note.name(), note.signature()).signer(List.of(key.verifier())))
                .isEmpty();
        assertThat(note.signer(List.of(SigningKey.create("rapporteur").verifier())))
                .isEmpty();
    }

    @Test
    void a_key_is_read_as_it_was_written() {
        assertThat(SigningKey.parse(key.secret()).verifier()).isEqualTo(key.verifier());
        assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
        assertThatThrownBy(() -> VerifierKey.parse(
                        "rapporteur+00000000+" + key.verifier().toString().split("\\+", 3)[2]))
                .hasMessageContaining("not that of the key");
    }
}
