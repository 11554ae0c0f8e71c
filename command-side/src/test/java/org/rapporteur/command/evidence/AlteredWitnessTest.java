package org.rapporteur.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.value.Hash;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a witness has kept, and what the database says it was told, are held to each other. */
class AlteredWitnessTest {
    private static final JdbcTemplate DATABASE =
            new JdbcTemplate(TestDatabase.migrated().pool());
    private static final SigningKey KEY = SigningKey.create("test");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void three_checkpoints_were_kept() {
        DATABASE.execute("truncate checkpoint");
        for (int size : List.of(10, 20, 30)) {
            String note = note(size);
            witness().keep("test", note);
            DATABASE.update("insert into checkpoint (size, note, witnessed) values (?, ?, true)", size, note);
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void each_byte_of_the_file() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 0; i < bytes.length; i++) {
            byte[] altered = bytes.clone();
            altered[i] ^= 1;
            Files.write(file(), altered);

            String where = "checkpoints.txt, line " + (i / (bytes.length / 3) * 6 + 1);
            assertThat(findings())
                    .as("byte %d", i)
                    .anyMatch(finding -> finding.place().part().equals(where));
        }
    }

    @Test
    void a_line_end_of_another_system() throws IOException {
        Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));

        assertThat(findings()).isNotEmpty();
    }

    @Test
    void a_checkpoint_dropped_from_the_file() throws IOException {
        Files.writeString(file(), note(10) + "\n" + note(30) + "\n");

        assertThat(findings())
                .containsExactly(
                        new Finding(Place.of(Medium.CHECKPOINTS, "checkpoints.txt, checkpoint 20"), Flaw.MISSING));
    }

    @Test
    void a_database_put_back_or_rewritten_and_signed_with_the_true_key() {
        DATABASE.update("delete from checkpoint where size = 30");
        DATABASE.update(
                "update checkpoint set note = ? where size = 20",
                SignedNote.sign(new Checkpoint("test", 20, Hash.of("another")).text(), KEY)
                        .toString());

        assertThat(findings())
                .containsExactly(
                        new Finding(Place.of(Medium.CHECKPOINTS, "checkpoints.txt, line 7"), Flaw.NOT_RECORDED),
                        new Finding(Place.of(Medium.CHECKPOINTS, "checkpoints.txt, line 13"), Flaw.NOT_RECORDED));
    }

    @Test
    void a_file_that_is_gone() throws IOException {
        Files.delete(file());

        assertThat(findings()).hasSize(3).extracting(Finding::flaw).containsOnly(Flaw.MISSING);
    }

    private List<Finding> findings() {
        return new WitnessLook(DATABASE, List.of(witness())).look().findings();
    }

    private Witness witness() {
        return new CheckpointFile(file());
    }

    private Path file() {
        return folder.resolve("checkpoints.txt");
    }

    private static String note(int size) {
        String text = new Checkpoint("test", size, Hash.of("root " + size)).text();
        assertThat(text.getBytes(UTF_8)).isNotEmpty();
        return SignedNote.sign(text, KEY).toString();
    }
}
